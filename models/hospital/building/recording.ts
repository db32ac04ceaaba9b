import * as v from 'valibot';
import { refused } from '../refusal.ts';

/** What can happen in a recorded run, and what `who` and `what` of it mean. */
export const EVENT = {
  /** Somebody (who) comes, with priority `what`. */
  came: 0,
  left: 1,
  /** Holds a unit of resource `what`, and gives it back. */
  took: 2,
  gave: 3,
  /** Stands in the queue of resource `what`, and no longer. */
  waits: 4,
  waited: 5,
  /** Sets out for room `what` of the building, and is there. */
  goes: 6,
  arrived: 7,
  /** The unit of resource `what` that somebody gave back just now is dirty; `who` is the cleaning of it. */
  soiled: 8,
  cleaned: 9,
  /** So many units (who) of resource `what` are on, and out of order. */
  on: 10,
  down: 11,
  /** Triage: priority `what` from now on. */
  priority: 12,
} as const;

/** A stretch of one run, as it happened: enough to follow everybody through a building. Plain data, JSON. */
export interface Recording {
  readonly schema: 1;
  /** Id and title of the model. */
  readonly model: string;
  readonly title: string;
  readonly seed: number;
  /** Minutes of the run. Those who were there already came before `fromMinute`. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly resources: readonly { readonly id: string; readonly kind: string }[];
  readonly sources: readonly string[];
  /** Source of each person by number; -1 is work of the house: a cleaning, a repair. */
  readonly people: readonly number[];
  /** In the order of time; minutes. */
  readonly time: readonly number[];
  readonly code: readonly number[];
  readonly who: readonly number[];
  readonly what: readonly number[];
}

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const finite = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(200));
const EVENTS_AT_MOST = 4_000_000;
const list = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(EVENTS_AT_MOST));

const schema: v.GenericSchema<unknown, Recording> = v.strictObject({
  schema: v.literal(1),
  model: text,
  title: text,
  seed: finite,
  fromMinute: finite,
  toMinute: finite,
  resources: v.pipe(v.array(v.strictObject({ id: text, kind: text })), v.maxLength(5_000)),
  sources: v.pipe(v.array(text), v.maxLength(5_000)),
  people: list(whole(-1, 5_000)),
  time: list(finite),
  code: list(whole(0, EVENT.priority)),
  who: list(whole(0, EVENTS_AT_MOST)),
  what: list(whole(-1, 1_000_000)),
});

/** A recorded run from a file of ours. Throws an Error that says what is wrong with it. */
export function readRecording(json: string): Recording {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw refused('run-not-json');
  }
  const read = v.safeParse(schema, data);
  if (!read.success) {
    const [issue] = read.issues;
    throw refused('run-wrong', { where: v.getDotPath(issue) ?? 'the file', detail: issue.message });
  }
  const { time, code, who, what, people, resources, fromMinute, toMinute } = read.output;
  if (code.length !== time.length || who.length !== time.length || what.length !== time.length) throw refused('run-columns');
  if (!(toMinute > fromMinute)) throw refused('run-backwards');
  for (let i = 0; i < time.length; i++) {
    if (i > 0 && (time[i] as number) < (time[i - 1] as number)) throw refused('run-order');
    const [event, subject, object] = [code[i] as number, who[i] as number, what[i] as number];
    const ofUnits = event === EVENT.on || event === EVENT.down;
    if (!ofUnits && subject >= people.length) throw refused('run-nobody', { event: i });
    const ofResource = ofUnits || event === EVENT.soiled || event === EVENT.cleaned || (event >= EVENT.took && event <= EVENT.waited);
    if (ofResource && (object < 0 || object >= resources.length)) throw refused('run-no-resource', { event: i });
  }
  return read.output;
}
