import { PathwayBuilder } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { Pathway } from '../engine/model.ts';
import type { StressRoles } from './roles.ts';
import type { EpidemicAssumptions } from './setting.ts';

const minutes = (mean: number, sd: number): Distribution => ({ kind: 'lognormal', mean, sd });
const days = (mean: number, sd: number): Distribution => minutes(mean * 1440, sd * 1440);
const ASSUMED = 'assumption';

/** Seen in the emergency department: triage, a place, a look, an X-ray for most. */
function seen(path: PathwayBuilder, roles: StressRoles, place: string, patience: Distribution): PathwayBuilder {
  path.mark('door');
  if (roles.triage !== null) path.serve(roles.triage, minutes(6, 3), { patience, onGivingUp: 'no place' });
  path.seize(place, { patience, onGivingUp: 'no place' }).mark('in a place');
  path.isolate().serve(roles.doctor, minutes(18, 9)).mark('doctor');
  if (roles.xray !== null) path.serve(roles.xray, minutes(12, 4)).delay(minutes(20, 10), 'report', ASSUMED);
  return path.delay(minutes(50, 40), 'observed', ASSUMED).serve(roles.doctor, minutes(10, 5)).mark('decision');
}

/**
 * Three ways of those an epidemic sends: home from the department, to a ward, to intensive care and then a ward. Who waits too
 * long for a bed is sent elsewhere and counted as such.
 */
export function epidemicPathways(roles: StressRoles, assumed: EpidemicAssumptions): Pathway[] {
  const [wardWait, icuWait] = [assumed.wardWaitHours, assumed.icuWaitHours].map((hours): Distribution => ({
    kind: 'constant',
    value: hours * 60,
  })) as [Distribution, Distribution];
  const wardStay = days(assumed.wardDays, assumed.wardDaysSd);
  const elsewhere = (path: PathwayBuilder): PathwayBuilder =>
    path.label('no place').mark('left the department').leave('sent elsewhere: no bed');
  const home = seen(new PathwayBuilder('epidemic seen'), roles, roles.place, minutes(420, 300));
  home.mark('left the department').leave('discharged from ED');
  home.label('no place').mark('left the department').leave('left without being seen');
  const ward = seen(new PathwayBuilder('epidemic ward'), roles, roles.place, wardWait);
  ward.seize(roles.ward, { patience: wardWait, onGivingUp: 'no place' }).release(roles.place).mark('left the department');
  ward.delay(wardStay, 'epidemic stay', ASSUMED).leave('discharged from ward');
  const icu = seen(new PathwayBuilder('epidemic ICU'), roles, roles.resus, icuWait);
  icu.seize(roles.icu, { patience: icuWait, onGivingUp: 'no place' }).release(roles.resus).mark('left the department');
  icu.delay(days(assumed.icuDays, assumed.icuDaysSd), 'epidemic intensive care', ASSUMED).seize(roles.ward).release(roles.icu);
  icu.delay(wardStay, 'epidemic stay', ASSUMED).leave('discharged from ward');
  return [home, elsewhere(ward), elsewhere(icu)].map((path) => path.build());
}

/** Three ways of the hurt: at once (theatre, intensive care), soon (theatre for some, ward) and later (home for most). */
export function incidentPathways(roles: StressRoles): Pathway[] {
  const look = (path: PathwayBuilder, doctorMinutes: number): PathwayBuilder => {
    path
      .mark('in a place')
      .serve(roles.doctor, minutes(doctorMinutes, doctorMinutes / 2))
      .mark('doctor');
    if (roles.xray !== null) path.serve(roles.xray, minutes(12, 4));
    return path;
  };
  const operated = (path: PathwayBuilder, from: string): PathwayBuilder => {
    if (roles.theatre === null) return path;
    path.seize(roles.theatre).release(from).mark('left the department').delay(minutes(110, 50), 'operation', ASSUMED);
    if (roles.recovery === null) return path.release(roles.theatre);
    return path.seize(roles.recovery).release(roles.theatre).delay(minutes(60, 25), 'recovery', ASSUMED);
  };
  const afterTheatre = roles.recovery ?? roles.theatre;
  const first = look(new PathwayBuilder('incident immediate').mark('door').seize(roles.resus), 35);
  if (roles.ct !== null) first.serve(roles.ct, minutes(22, 8));
  operated(first, roles.resus).seize(roles.icu);
  if (roles.theatre === null) first.release(roles.resus).mark('left the department');
  else if (afterTheatre !== null) first.release(afterTheatre);
  first.delay(days(4, 4), 'intensive care', ASSUMED).seize(roles.surgicalWard).release(roles.icu);
  first.delay(days(8, 6), 'stay', ASSUMED).leave('discharged from ward');

  const second = look(new PathwayBuilder('incident urgent').mark('door').seize(roles.place), 25);
  if (roles.ct !== null) second.serve(roles.ct, minutes(22, 8));
  if (roles.theatre !== null) {
    second.choose({ operated: 0.5, watched: 0.5 }).label('operated').seize(roles.surgicalWard);
    operated(second, roles.place);
    if (afterTheatre !== null) second.release(afterTheatre);
    second.go('on the ward').label('watched');
  }
  second.delay(minutes(60, 40), 'observed', ASSUMED).seize(roles.surgicalWard).release(roles.place).mark('left the department');
  second.label('on the ward').delay(days(4, 3), 'stay', ASSUMED).leave('discharged from ward');

  const third = new PathwayBuilder('incident delayed').mark('door').seize(roles.place, { patience: minutes(600, 300), onGivingUp: 'left' });
  look(third, 12).delay(minutes(40, 25), 'observed', ASSUMED).mark('left the department').leave('discharged from ED');
  third.label('left').mark('left the department').leave('left without being seen');
  return [first, second, third].map((path) => path.build());
}
