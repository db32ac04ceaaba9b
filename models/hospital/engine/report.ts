/** What one run of a model adds up to, from the end of the warm-up to the end. Times in minutes. */
export interface RunReport {
  readonly minutes: number;
  readonly resources: readonly ResourceReport[];
  readonly sources: readonly SourceReport[];
  readonly marks: readonly MarkReport[];
  /** From one mark of a person to another, as the model asks for them. */
  readonly spans: readonly (MarkTimes & { readonly name: string })[];
  /** Mean number in the system of each slice of the whole run; only where the setting asked for it. */
  readonly series?: readonly number[];
  readonly events: number;
  /** Hash of every event in its order: two runs that agree here agree in everything. */
  readonly hash: number;
  /** Time average of people in the system. */
  readonly meanInSystem: number;
  /** Same, from what each person's stay adds: Little's law in its exact form for a finite time. */
  readonly meanInSystemByStays: number;
  /** Came + already there − left − still there: 0 unless somebody was lost or doubled. */
  readonly flowBalance: number;
  readonly stillThere: number;
  readonly deadlocks: readonly Deadlock[];
}

/** People who each wait for what the next one holds. */
export interface Deadlock {
  readonly minute: number;
  readonly resources: readonly string[];
  /** False where nobody could give up what they hold, as it is needed for what comes next: the model itself is at fault. */
  readonly resolved: boolean;
}

export interface ResourceReport {
  readonly id: string;
  /** Time averages of units. */
  readonly meanWaiting: number;
  readonly meanUsed: number;
  readonly meanOn: number;
  readonly meanDown: number;
  readonly meanDirty: number;
  /** Minutes of work begun, to its end, also where that lies after the end of the run. */
  readonly minutesBegun: number;
  /** Minutes worked by units whose shift was over. */
  readonly overtimeMinutes: number;
  readonly granted: number;
  /** Share of those granted who had to wait at all. */
  readonly shareWaited: number;
  readonly meanWait: number;
  readonly sdWait: number;
  readonly longestWait: number;
  readonly gaveUp: number;
  readonly refused: number;
  readonly interrupted: number;
}

/** From coming to leaving, of those who left. */
export interface Stay {
  readonly count: number;
  readonly mean: number;
  readonly sd: number;
}

export interface SourceReport {
  readonly id: string;
  readonly came: number;
  readonly stay: Stay;
  /** Outcomes nobody had are not there. */
  readonly byOutcome: Readonly<Record<string, Stay>>;
}

/** From coming to a mark, of all who passed it and of each priority that did. */
export interface MarkReport extends MarkTimes {
  readonly name: string;
  readonly byPriority: readonly (MarkTimes & { readonly priority: number })[];
}

export interface MarkTimes {
  readonly count: number;
  readonly mean: number;
  readonly sd: number;
  /** Within 2 % of themselves. */
  readonly median: number;
  readonly p90: number;
  readonly p95: number;
  /** Shares; 0 where nobody passed. */
  readonly withinFourHours: number;
  readonly withinTwelveHours: number;
}
