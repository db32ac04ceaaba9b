/** What can be wrong with a model, each with its English text; `{name}` stands for one of the problem's values. */
const TEXTS = {
  'bad-time': 'this time cannot be: {problem}',
  'used-twice': '"{id}" is used twice',
  'no-pathway': 'there is no pathway "{id}"',
  'bad-priority': 'priority must be a whole number from 1 (most urgent) to {most}',
  'no-room': 'the building has no room "{id}"',
  'no-gap': 'with no time between them they would never stop coming',
  'whole-people': 'must be a whole number of people',
  'timetable-falls': 'appointments must not go back in time, nor lie before the start',
  'no-rate': 'needs at least one rate',
  'negative-rate': 'a rate must not be negative',
  'not-above-0': 'must be above 0',
  'cv-range': 'must lie from 0 to 2',
  frozen: 'frozen thinning never ends in an hour nobody comes in; take exact thinning',
  'no-mark': 'no step sets the mark "{id}"',
  'no-units': '"{id}" has no units',
  'whole-units': 'must be a whole number of units, not {count}',
  'bad-shift': 'a shift must end after it begins, within one cycle',
  'too-many-breaks': 'more are on their break than are there at minute {minute} of the cycle',
  'nobody-on': 'nobody is ever on: "{id}" has no capacity at any hour',
  negative: 'must not be negative',
  'no-priority-order': 'only who is served by priority can interrupt',
  'no-resource': 'there is no resource "{id}"',
  itself: 'cannot be the resource itself',
  'below-1': 'must be 1 or more',
  'no-unit': 'there is no unit {unit}',
  nowhere: 'is missing: where do they go then?',
  'no-step': 'there is no step "{label}" in "{id}"',
  'no-skill': 'nobody of "{id}" can do "{skill}"',
  'never-taken': '"{resource}" is given back but never taken in "{id}"',
  'bad-shares': 'shares must not be negative, and some must be above 0',
  'dead-end': '"{id}" has a dead end: after step {step} there is no other, and nobody leaves',
  unreachable: 'nobody ever gets to this step of "{id}"',
  'timeless-ring': '"{id}" goes round without taking any time',
} as const;

export type ProblemCode = keyof typeof TEXTS;
export type ProblemValues = Readonly<Record<string, string | number>>;

export interface HospitalProblem {
  /** JSON pointer into the model. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly values: ProblemValues;
  /** In English. */
  readonly message: string;
}

export function problemAt(path: string, code: ProblemCode, values: ProblemValues): HospitalProblem {
  const message = TEXTS[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { path, code, values, message };
}
