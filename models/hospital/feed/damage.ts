import { adtOf, type AdtEvent } from './adt.ts';
import { components, componentsOf, repetitions, segmentsOf, type Hl7Message, type Segment } from './hl7.ts';
import { checkDigit } from './write-hl7.ts';

/** Why a message was not taken. It may come again under the same control number. */
export type Damage = 'not ADT' | 'no event' | 'garbled' | 'check digit' | 'incomplete' | 'no time';

/** Characters no field of ours may hold: what a broken line or a wrong character set leaves behind. */
const BROKEN = /[\u0000-\u0009\u000e-\u001f\ufffd]/;
/** Fields that are believed, of each segment; free text may hold what it likes. */
const BELIEVED: Readonly<Record<string, readonly number[]>> = {
  MSH: [7, 9, 10, 13],
  EVN: [1, 2, 6],
  PID: [3],
  PV1: [2, 3, 6, 19, 42],
  MRG: [1],
  NPU: [1, 2],
};
/** Segments an event cannot do without. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  A02: ['PID', 'PV1'],
  A20: ['NPU'],
  A40: ['PID', 'MRG'],
  A34: ['PID', 'MRG'],
  A18: ['PID', 'MRG'],
};

/** The event of a message, or why it cannot be believed. `offsetMinutes`: of times that state none. */
export function sound(message: Hl7Message, offsetMinutes = 0): AdtEvent | Damage {
  for (const segment of message.segments) {
    const fields = BELIEVED[segment.name];
    if (BROKEN.test(segment.name) || !/^[A-Z][A-Z0-9]{2}$/.test(segment.name)) return 'garbled';
    if (fields?.some((field) => BROKEN.test(segment.fields[field] ?? ''))) return 'garbled';
  }
  const type = components(message.segments[0], 9, message.delimiters)[0] ?? '';
  const event = adtOf(message, offsetMinutes);
  if ('reason' in event) return type === 'ADT' ? 'no event' : 'not ADT';
  if ((NEEDS[event.trigger] ?? ['PID']).some((name) => segmentsOf(message, name).length === 0)) return 'incomplete';
  if ([...segmentsOf(message, 'PID'), ...segmentsOf(message, 'MRG')].some((segment) => !digitsHold(segment, message))) return 'check digit';
  const stated =
    components(segmentsOf(message, 'EVN')[0], 2, message.delimiters)[0] ?? components(message.segments[0], 7, message.delimiters)[0];
  if (event.time === null && stated !== undefined) return 'no time';
  return event;
}

/** Does every identifier that states a check digit of scheme M10 have the right one? */
function digitsHold(segment: Segment, { delimiters }: Hl7Message): boolean {
  const field = segment.name === 'PID' ? 3 : 1;
  return repetitions(segment, field, delimiters).every((raw) => {
    const [id = '', digit, scheme] = componentsOf(raw, delimiters);
    return scheme !== 'M10' || (/^\d+$/.test(id) && checkDigit(id) === digit);
  });
}
