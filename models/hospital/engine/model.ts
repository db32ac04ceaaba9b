import type { Distribution } from './distribution.ts';

/**
 * A hospital as data: who comes, what is done to them in which order, and what it takes. Times are minutes from the start
 * of the run; where a day or a week matters the run begins on a Monday at midnight.
 */
export interface HospitalModel {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  readonly resources: readonly Resource[];
  readonly pathways: readonly Pathway[];
  readonly sources: readonly Source[];
  /** Times between two marks of the same person that are worth knowing: boarding, a transfer. */
  readonly spans?: readonly Span[];
}

export interface Span {
  readonly name: string;
  /** Marks. From the last time a person passed the first to when they pass the second. */
  readonly from: string;
  readonly to: string;
  /** Only of those who passed this mark as well, before the second. */
  readonly via?: string;
}

export interface Resource {
  readonly id: string;
  readonly kind: 'staff' | 'bed' | 'room' | 'equipment' | 'lift';
  /** Units that are alike; more than one group where skills or rosters differ. */
  readonly groups: readonly UnitGroup[];
  /** In which order those who wait are served: as they came, or by priority (1 is most urgent) and then as they came. */
  readonly order: 'arrival' | 'priority';
  /** May somebody more urgent interrupt somebody less urgent, and what becomes of the interrupted time? */
  readonly preemption: 'none' | 'resume' | 'restart' | 'resample';
  /** What happens to work in hand when a shift ends. `finish` is overtime. */
  readonly atShiftEnd: 'finish' | 'interrupt' | 'hand-over';
  /** Minutes a hand-over adds to the work in hand, whenever a shift or a break begins or ends. */
  readonly handOverMinutes: number;
  /** A unit given back is dirty until somebody has cleaned it. */
  readonly cleaning?: Cleaning;
  readonly breakdown?: Breakdown;
  /** Work that was planned: a unit is away for it from its time on, or from when one is free. */
  readonly maintenance?: readonly PlannedWork[];
}

export interface UnitGroup {
  /** Units at every hour, or by a roster. */
  readonly count: number | Roster;
  /** What these units can do; empty: only what asks for no skill. */
  readonly skills: readonly string[];
}

/** Repeats every `cycleMinutes` (a week has 10,080). Shifts may overlap: their counts add up. */
export interface Roster {
  readonly cycleMinutes: number;
  readonly shifts: readonly Shift[];
}

export interface Shift {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly count: number;
  /** Staggered: so many are away at a time between these minutes of the cycle. */
  readonly breaks?: readonly { readonly fromMinute: number; readonly toMinute: number; readonly away: number }[];
}

export interface Cleaning {
  /** Resource that cleans; absent: it is clean by itself after `time`. */
  readonly by?: string;
  readonly time: Distribution;
  /** The time takes this many times as long after somebody isolated. */
  readonly isolationFactor: number;
}

export interface Breakdown {
  /** Minutes from one repair to the next failure, of each unit. */
  readonly every: Distribution;
  readonly repair: Distribution;
  /** What ages a unit: the calendar, or the minutes it is in use (then `every` is minutes of use). Units share the use evenly. */
  readonly clock?: 'calendar' | 'use';
  /** What each unit has left at the start, in the same minutes; those not listed are as new. */
  readonly first?: readonly Distribution[];
  /** Resource that repairs; absent: nobody of the model is needed. */
  readonly by?: string;
}

/** Maintenance of one unit. It waits for a free unit as the most urgent; nobody is interrupted. A unit in repair is left out. */
export interface PlannedWork {
  /** 0 for the first. */
  readonly unit: number;
  readonly fromMinute: number;
  readonly everyMinutes: number;
  readonly time: Distribution;
  /** Resource that does it; absent: nobody of the model is needed. */
  readonly by?: string;
  /** After it the unit is as good as new: its next failure is drawn afresh. */
  readonly renews: boolean;
}

export interface Pathway {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** A label names a step, so that others may lead to it. Leaving is a step of its own. */
export type Step = { readonly label?: string } & (
  | Seize
  /** Gives a unit back; nothing happens where none is held. */
  | { readonly do: 'release'; readonly resource: string }
  /** `source`: where the time is from, or "assumption". */
  | { readonly do: 'delay'; readonly time: Distribution; readonly name?: string; readonly source?: string }
  /** Notes how long ago this person came, by the name of the mark and by priority: door to doctor, time in department. */
  | { readonly do: 'mark'; readonly name: string }
  | { readonly do: 'choose'; readonly options: readonly { readonly share: number; readonly to: string }[] }
  | { readonly do: 'go'; readonly to: string }
  | { readonly do: 'set-priority'; readonly priority: number }
  | { readonly do: 'isolate' }
  | Move
  | { readonly do: 'leave'; readonly as: string }
);

/** Waits for a unit and holds it until it is released. What is held meanwhile stays held: a full ward blocks the one before. */
export interface Seize {
  readonly do: 'seize';
  readonly resource: string;
  readonly skill?: string;
  /** Gives up after this time and goes to `onGivingUp`. */
  readonly patience?: Distribution;
  readonly onGivingUp?: string;
  /** Does not even queue when so many wait already, and goes to `onRefusal`. */
  readonly refuseAt?: number;
  readonly onRefusal?: string;
}

/** Over the door graph of the building, with a porter where one is named. */
export interface Move {
  readonly do: 'move';
  readonly to: string;
  readonly by: 'foot' | 'chair' | 'bed';
  readonly porter?: string;
}

export interface Source {
  readonly id: string;
  readonly pathway: string;
  /** 1 is most urgent, 16 least. */
  readonly priority: number;
  readonly arrivals: Arrivals;
  /** Where the arrivals are from, or "assumption". */
  readonly from?: string;
  /** Room of the building they come in by; absent where nobody moves. */
  readonly at?: string;
}

export type Arrivals =
  /** So many at the start, none after. */
  | { readonly kind: 'at-start'; readonly count: number }
  /** Appointments: minutes from the start, ascending. */
  | { readonly kind: 'timetable'; readonly minutes: readonly number[] }
  | { readonly kind: 'renewal'; readonly gap: Distribution }
  | {
      readonly kind: 'poisson';
      /** People per hour; constant over each of equal parts of the cycle, and over again. */
      readonly perHour: readonly number[];
      readonly cycleMinutes: number;
      /** Whole days are busier or quieter than others by a gamma factor of mean 1 and this coefficient of variation. */
      readonly dayCv: number;
      /**
       * `exact` thins at the rate of the candidate's own time. `frozen` takes the rate at the last arrival, as treat-sim
       * does: it is there only to compare with it.
       */
      readonly thinning: 'exact' | 'frozen';
    };
