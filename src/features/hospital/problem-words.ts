import type { HospitalProblem, ProblemCode, ProblemValues } from '#models/hospital/problem.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { said } from './names.ts';

const WORDS: Readonly<Record<ProblemCode, (values: ProblemValues) => string>> = {
  'bad-time': m.hospital_problem_bad_time,
  'used-twice': (v) => m.hospital_problem_used_twice(v as never),
  'no-pathway': (v) => m.hospital_problem_no_pathway(v as never),
  'bad-priority': (v) => m.hospital_problem_bad_priority(v as never),
  'no-room': (v) => m.hospital_problem_no_room(v as never),
  'no-gap': m.hospital_problem_no_gap,
  'whole-people': m.hospital_problem_whole_people,
  'timetable-falls': m.hospital_problem_timetable_falls,
  'no-rate': m.hospital_problem_no_rate,
  'negative-rate': m.hospital_problem_negative_rate,
  'not-above-0': m.hospital_problem_not_above_0,
  'cv-range': m.hospital_problem_cv_range,
  frozen: m.hospital_problem_frozen,
  'no-mark': (v) => m.hospital_problem_no_mark(v as never),
  'no-units': (v) => m.hospital_problem_no_units(v as never),
  'whole-units': (v) => m.hospital_problem_whole_units(v as never),
  'bad-shift': m.hospital_problem_bad_shift,
  'too-many-breaks': (v) => m.hospital_problem_too_many_breaks(v as never),
  'nobody-on': (v) => m.hospital_problem_nobody_on(v as never),
  negative: m.hospital_problem_negative,
  'no-priority-order': m.hospital_problem_no_priority_order,
  'no-resource': (v) => m.hospital_problem_no_resource(v as never),
  itself: m.hospital_problem_itself,
  'below-1': m.hospital_problem_below_1,
  'no-unit': (v) => m.hospital_problem_no_unit(v as never),
  nowhere: m.hospital_problem_nowhere,
  'no-step': (v) => m.hospital_problem_no_step(v as never),
  'no-skill': (v) => m.hospital_problem_no_skill(v as never),
  'never-taken': (v) => m.hospital_problem_never_taken(v as never),
  'bad-shares': m.hospital_problem_bad_shares,
  'dead-end': (v) => m.hospital_problem_dead_end(v as never),
  unreachable: (v) => m.hospital_problem_unreachable(v as never),
  'timeless-ring': (v) => m.hospital_problem_timeless_ring(v as never),
};

/** What is wrong with a model, in the language of the screen. */
export function problemText({ code, values }: HospitalProblem): string {
  return WORDS[code](
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? said(value) : value])),
  );
}
