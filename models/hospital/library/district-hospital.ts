import { PathwayBuilder, units } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel, Roster, Source } from '../engine/model.ts';

/**
 * A district general hospital of about 400 beds, made up, with figures from published ones where there are any. Everything
 * may be changed; what has no source says "assumption".
 *
 * Emergency department: arrivals by the hour of an Alberta department (EDSim, 65,940 visits: 181.6 a day) and by the weekday
 * of Iowa (41,640 hours); classes after MIMIC-IV-ED [recalled]; doctor's time and tests are assumptions, set so that the
 * share that leaves within four hours lies among those of NHS trusts (December 2018: 51.6 to 97.3 %, median 80.3 %).
 * Admitted: 27.5 % (NHS England, type 1).
 */

/** People an hour over the day (EDSim). */
const BY_HOUR = [
  5.64, 4.72, 3.87, 3.44, 3.27, 3.65, 3.49, 5.34, 7.0, 8.35, 9.46, 10.95, 10.52, 10.29, 10.06, 10.18, 10.14, 9.86, 9.49, 10.01, 9.02, 8.11,
  7.71, 7.04,
] as const;

/** Monday to Sunday over the mean of 159.06 a day (Iowa, Monday 171.4, Thursday 154.4; the days between read from the same table). */
const BY_WEEKDAY = [1.078, 1.002, 0.984, 0.971, 0.974, 0.984, 1.007] as const;

/** Gamma factor of a day that the counts of Iowa ask for beside the Poisson: sqrt((1.32 - 1) / 159). */
const DAY_CV = 0.045;

interface TriageClass {
  readonly priority: number;
  readonly name: string;
  /** Share of arrivals: ESI mix of MIMIC-IV-ED, 5.7/33.3/53.8/6.8/0.3 % [recalled]. */
  readonly share: number;
  readonly place: 'resus' | 'majors' | 'minors';
  /** Doctor's time with the patient before and after the tests. */
  readonly doctor: Distribution;
  /** Watched, treated, waited for: what the time from doctor to decision asks for beside tests. */
  readonly observed: Distribution;
  readonly lab: number;
  readonly xray: number;
  readonly ct: number;
  /** Share admitted: set so that 27.5 % of all are (NHS England 2016/17), more of the urgent. */
  readonly admitted: number;
}

const minutes = (mean: number, sd: number): Distribution => ({ kind: 'lognormal', mean, sd });
const days = (mean: number, sd: number): Distribution => minutes(mean * 1440, sd * 1440);
const ASSUMED = 'assumption';

const CLASSES: readonly TriageClass[] = [
  {
    priority: 1,
    name: 'immediate',
    share: 0.057,
    place: 'resus',
    doctor: minutes(40, 20),
    observed: minutes(50, 40),
    lab: 0.95,
    xray: 0.6,
    ct: 0.45,
    admitted: 0.75,
  },
  {
    priority: 2,
    name: 'very urgent',
    share: 0.333,
    place: 'majors',
    doctor: minutes(25, 12),
    observed: minutes(30, 25),
    lab: 0.85,
    xray: 0.4,
    ct: 0.25,
    admitted: 0.42,
  },
  {
    priority: 3,
    name: 'urgent',
    share: 0.538,
    place: 'majors',
    doctor: minutes(18, 9),
    observed: minutes(50, 40),
    lab: 0.6,
    xray: 0.35,
    ct: 0.1,
    admitted: 0.17,
  },
  {
    priority: 4,
    name: 'standard',
    share: 0.068,
    place: 'minors',
    doctor: minutes(12, 6),
    observed: minutes(30, 25),
    lab: 0.1,
    xray: 0.35,
    ct: 0.02,
    admitted: 0.02,
  },
  {
    priority: 5,
    name: 'non-urgent',
    share: 0.004,
    place: 'minors',
    doctor: minutes(10, 5),
    observed: minutes(25, 20),
    lab: 0.05,
    xray: 0.1,
    ct: 0,
    admitted: 0,
  },
];

const DAY = 1440;
const WEEK = 7 * DAY;

/** Every day alike: shifts as [from hour, to hour, how many]. Hours beyond 24 are of the next day. */
function daily(shifts: readonly (readonly [number, number, number])[]): Roster {
  return { cycleMinutes: DAY, shifts: shifts.map(([from, to, count]) => ({ fromMinute: from * 60, toMinute: to * 60, count })) };
}

/** Mondays to Fridays only. */
function weekdays(from: number, to: number, count: number): Roster {
  return {
    cycleMinutes: WEEK,
    shifts: [0, 1, 2, 3, 4].map((day) => ({ fromMinute: day * DAY + from * 60, toMinute: day * DAY + to * 60, count })),
  };
}

/** Cleaning of a bed space: 60 minutes is called best practice (Cedars-Sinai 75 before, 45 after) [advisory.com]; twice after isolation. */
const CLEANED = { by: 'cleaner', time: minutes(45, 15), isolationFactor: 2 } as const;

function emergencyPathway(one: TriageClass): PathwayBuilder {
  const path = new PathwayBuilder(`ED ${one.name}`).mark('door');
  /** Some have it done, the rest do not. */
  const some = (share: number, label: string, steps: () => void): void => {
    if (share === 0) return;
    path.choose({ [label]: share, [`no ${label}`]: 1 - share }).label(label);
    steps();
    path.label(`no ${label}`);
  };
  const leaves = one.priority >= 3;
  if (one.priority > 1) path.serve('triage nurse', minutes(6, 3));
  // A full resuscitation room sends on to majors: whoever must be seen at once waits for no particular bay.
  if (one.place === 'resus') path.seize('resus', { refuseAt: 0, onRefusal: 'overflow' }).go('in place').label('overflow').seize('majors');
  else path.seize(one.place, leaves ? { patience: minutes(420, 300), onGivingUp: 'left' } : {});
  path.label('in place').mark('in a place');
  path.seize('ED doctor').mark('doctor').delay(one.doctor, 'first look', ASSUMED).release('ED doctor');
  some(one.lab, 'lab', () =>
    path.serve('ED nurse', minutes(8, 3)).serve('laboratory', minutes(20, 8)).delay(minutes(45, 20), 'results', ASSUMED),
  );
  some(one.xray, 'X-ray', () =>
    path.serve('porter', minutes(12, 5)).serve('X-ray', minutes(12, 4)).delay(minutes(20, 10), 'report', ASSUMED),
  );
  some(one.ct, 'CT', () =>
    path.serve('porter', minutes(14, 5)).serve('CT', minutes(22, 8)).delay(minutes(45, 20), 'report of CT', ASSUMED),
  );
  path.delay(one.observed, 'observed', ASSUMED);
  path.seize('ED doctor').delay(minutes(10, 5), 'decision', ASSUMED).release('ED doctor').mark('decision');
  if (one.admitted > 0) path.choose({ admitted: one.admitted, home: 1 - one.admitted }).label('home');
  releasePlace(path.serve('ED nurse', minutes(10, 5)), one.place)
    .mark('left the department')
    .leave('discharged from ED');
  if (leaves) path.label('left').mark('left the department').leave('left without being seen');
  if (one.admitted === 0) return path;
  path.label('admitted').choose({ critical: one.priority === 1 ? 0.18 : 0.01, surgical: 0.28, older: 0.17, medical: 0.54 });
  admit(path, one.place, 'critical', 'ICU', days(4, 5), 'medical ward');
  admit(path, one.place, 'surgical', 'surgical ward', days(5.1, 5.2));
  admit(path, one.place, 'older', 'older people’s ward', days(12.2, 10));
  admit(path, one.place, 'medical', 'medical ward', days(6.1, 6.5));
  return path;
}

/** Gives back the place in the department, whichever of the two it was. */
function releasePlace(path: PathwayBuilder, place: TriageClass['place']): PathwayBuilder {
  return place === 'resus' ? path.release('resus').release('majors') : path.release(place);
}

/**
 * From the department to a ward and home. The place in the department is held until a bed is free: a full ward blocks it.
 * Some are isolated; many wait for their letter and medicines in the discharge lounge, in the daytime.
 */
function admit(path: PathwayBuilder, from: TriageClass['place'], label: string, ward: string, stay: Distribution, stepDown?: string): void {
  releasePlace(path.label(label).seize(ward).mark('bed granted').serve('porter', minutes(18, 7)), from).mark('left the department');
  path.choose({ [`${label} isolated`]: 0.06, [`${label} in bed`]: 0.94 });
  path.label(`${label} isolated`).isolate();
  path.label(`${label} in bed`).delay(stay, 'stay', 'LOS of like wards; assumption for this hospital');
  if (stepDown !== undefined) path.seize(stepDown).release(ward).delay(days(4, 4), 'step-down', ASSUMED);
  const last = stepDown ?? ward;
  path.choose({ [`${label} lounge`]: 0.35, [`${label} home`]: 0.65 });
  path.label(`${label} lounge`).seize('discharge lounge').release(last).delay(minutes(110, 60), 'letter and medicines', ASSUMED);
  path.release('discharge lounge').leave('discharged from ward');
  path.label(`${label} home`).delay(minutes(150, 80), 'letter and medicines', ASSUMED).release(last).leave('discharged from ward');
}

function electivePathway(): PathwayBuilder {
  return new PathwayBuilder('elective surgery')
    .seize('surgical ward', { patience: { kind: 'constant', value: 6 * 60 }, onGivingUp: 'cancelled' })
    .seize('theatre')
    .delay(minutes(95, 45), 'operation', ASSUMED)
    .seize('recovery')
    .release('theatre')
    .delay(minutes(60, 25), 'recovery', ASSUMED)
    .release('recovery')
    .choose({ icu: 0.04, ward: 0.96 })
    .label('icu')
    .seize('ICU')
    .delay(days(1.5, 1.2), 'intensive care', ASSUMED)
    .release('ICU')
    .label('ward')
    .delay(days(2.2, 1.8), 'stay', ASSUMED)
    .release('surgical ward')
    .leave('discharged from ward')
    .label('cancelled')
    .leave('operation cancelled: no bed');
}

/** Appointments of the surgical lists: Mondays to Fridays, `perDay` from 7 o'clock, for `weeks` weeks. */
function lists(perDay: number, weeks: number): number[] {
  const times: number[] = [];
  for (let week = 0; week < weeks; week++)
    for (let day = 0; day < 5; day++) for (let n = 0; n < perDay; n++) times.push(week * WEEK + day * DAY + 7 * 60 + (n * 360) / perDay);
  return times;
}

/** The weeks a run takes: beds fill over six of them, which are not counted. */
export const DISTRICT_WARM_UP_MINUTES = 6 * WEEK;
export const DISTRICT_MINUTES = 10 * WEEK;

/** The hospital. `weeks` of surgical lists; at least as many as the run has. */
export function districtHospital(weeks = 12): HospitalModel {
  const perHour = BY_WEEKDAY.flatMap((factor) => BY_HOUR.map((rate) => rate * factor));
  const sources = CLASSES.map((one): Source => ({
    id: `ED ${one.name}`,
    pathway: `ED ${one.name}`,
    priority: one.priority,
    arrivals: { kind: 'poisson', perHour: perHour.map((rate) => rate * one.share), cycleMinutes: WEEK, dayCv: DAY_CV, thinning: 'exact' },
    from: 'EDSim by hour, Iowa by weekday, MIMIC-IV-ED by class [recalled]',
  }));
  const urgent = { order: 'priority' } as const;
  return {
    schema: 1,
    id: 'district-hospital',
    title: 'District general hospital',
    resources: [
      units(
        'triage nurse',
        daily([
          [8, 24, 2],
          [0, 8, 1],
        ]),
        urgent,
      ),
      units(
        'ED doctor',
        daily([
          [8, 18, 5],
          [14, 24, 5],
          [0, 8, 3],
        ]),
        urgent,
      ),
      units(
        'ED nurse',
        daily([
          [7.5, 20, 3],
          [19.5, 32, 2],
        ]),
        { ...urgent, atShiftEnd: 'hand-over', handOverMinutes: 5 },
      ),
      units('resus', 5, { kind: 'bed', ...urgent }),
      units('majors', 32, { kind: 'bed', ...urgent }),
      units('minors', 10, { kind: 'room', ...urgent }),
      units(
        'laboratory',
        daily([
          [8, 20, 6],
          [20, 32, 3],
        ]),
        { kind: 'equipment', ...urgent },
      ),
      units('X-ray', 2, { kind: 'equipment', ...urgent, breakdown: { every: minutes(60 * DAY, 40 * DAY), repair: minutes(300, 200) } }),
      units('CT', 2, { kind: 'equipment', ...urgent, breakdown: { every: minutes(45 * DAY, 30 * DAY), repair: minutes(480, 300) } }),
      units(
        'porter',
        daily([
          [7, 15, 3],
          [15, 23, 3],
          [23, 31, 2],
        ]),
        urgent,
      ),
      units(
        'cleaner',
        daily([
          [7, 15, 4],
          [15, 23, 3],
          [23, 31, 2],
        ]),
      ),
      units('medical ward', 178, { kind: 'bed', ...urgent, cleaning: CLEANED }),
      units('older people’s ward', 110, { kind: 'bed', ...urgent, cleaning: CLEANED }),
      units('surgical ward', 122, { kind: 'bed', ...urgent, cleaning: CLEANED }),
      units('ICU', 14, { kind: 'bed', ...urgent, cleaning: { ...CLEANED, time: minutes(70, 20) } }),
      units('discharge lounge', daily([[8, 20, 12]]), { kind: 'room' }),
      units('theatre', weekdays(8, 18, 5), { kind: 'room' }),
      units('recovery', 6, { kind: 'bed' }),
    ],
    pathways: [...CLASSES.map((one) => emergencyPathway(one)), electivePathway()].map((path) => path.build()),
    sources: [
      ...sources,
      {
        id: 'elective',
        pathway: 'elective surgery',
        priority: 6,
        arrivals: { kind: 'timetable', minutes: lists(22, weeks) },
        from: ASSUMED,
      },
    ],
    spans: [
      { name: 'boarding', from: 'decision', to: 'left the department', via: 'bed granted' },
      { name: 'waiting for a bed', from: 'decision', to: 'bed granted' },
      { name: 'transfer', from: 'bed granted', to: 'left the department' },
    ],
  };
}
