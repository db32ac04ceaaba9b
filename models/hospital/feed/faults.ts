import { Streams } from '../engine/stream.ts';
import { segment } from './write-hl7.ts';
import type { FeedMessage } from './simulated.ts';

/** What is done to a feed on purpose, to see it handled and named. Shares of its messages. */
export interface FaultRates {
  readonly repeated: number;
  /** Comes so many messages later than it was sent. */
  readonly late: number;
  readonly lateBy: number;
  /** Changes places with the next. */
  readonly swapped: number;
  /** Is cut off somewhere; sent whole again a little later when `resent`. */
  readonly truncated: number;
  /** Some of its characters are destroyed on the way; sent whole again when `resent`. */
  readonly garbled: number;
  readonly resent: boolean;
  /** A merge of a number nobody ever heard of, between two messages. */
  readonly strangeMerge: number;
}

export type Fault = 'repeated' | 'late' | 'swapped' | 'truncated' | 'garbled' | 'strange merge';

export interface Faulty {
  readonly text: string;
  readonly fault: Fault | null;
}

/** So many messages after a damaged one its sender notices and sends it again. */
const RESENT_AFTER = 20;

/** The same messages with faults planted, in the order they arrive. Same seed, same faults. */
export function* withFaults(messages: readonly FeedMessage[], rates: FaultRates, seed: number): Generator<Faulty, void> {
  const dice = new Streams(seed, 0x6661);
  const later: { readonly after: number; readonly text: string; readonly fault: Fault | null }[] = [];
  for (const [i, { text, sequence }] of messages.entries()) {
    const u = dice.uniform(sequence, 1, 0);
    const where = Math.floor(text.length * (0.1 + 0.85 * dice.uniform(sequence, 2, 0)));
    const edges = [rates.repeated, rates.late, rates.swapped, rates.truncated, rates.garbled, rates.strangeMerge].map((_, n, all) =>
      all.slice(0, n + 1).reduce((a, b) => a + b, 0),
    );
    const fault = (['repeated', 'late', 'swapped', 'truncated', 'garbled', 'strange merge'] as const)[edges.findIndex((edge) => u < edge)];
    if (fault === 'late' || fault === 'swapped')
      later.push({ after: i + (fault === 'late' ? rates.lateBy : 1), text: framed(text), fault });
    else if (fault === 'truncated') yield { text: `\u000b${text.slice(0, where)}`, fault };
    else if (fault === 'garbled') yield { text: framed(garbled(text, dice, sequence)), fault };
    else yield { text: framed(text), fault: null };
    if ((fault === 'truncated' || fault === 'garbled') && rates.resent)
      later.push({ after: i + RESENT_AFTER, text: framed(text), fault: null });
    if (fault === 'repeated') yield { text: framed(text), fault };
    if (fault === 'strange merge') yield { text: framed(strange(text, sequence)), fault };
    for (const [n, one] of [...later.entries()].reverse()) {
      if (one.after > i) continue;
      later.splice(n, 1);
      yield { text: one.text, fault: one.fault };
    }
  }
  for (const { text, fault } of later) yield { text, fault };
}

const framed = (text: string): string => `\u000b${text}\u001c\r`;

/** A few characters in fields that are believed, destroyed. */
function garbled(text: string, dice: Streams, sequence: number): string {
  const lines = text.split('\r');
  const bodies = lines.flatMap((line, i) => (/^(PID|NPU|EVN)/.test(line) ? [i] : []));
  const at = bodies[Math.floor(dice.uniform(sequence, 3, 0) * bodies.length)] ?? 0;
  const line = lines[at] ?? '';
  const field = /^PID/.test(line) ? 3 : /^EVN/.test(line) ? 2 : 1;
  const fields = line.split('|');
  fields[field] = `${(fields[field] ?? '').slice(0, 2)}\ufffd\ufffd${(fields[field] ?? '').slice(4)}`;
  lines[at] = fields.join('|');
  return lines.join('\r');
}

/** The message's header over a merge of two numbers that do not exist; not numbered, as it belongs to no series. */
function strange(text: string, sequence: number): string {
  const header = (text.split('\r')[0] ?? '').split('|');
  header[8] = 'ADT^A40';
  header[9] = `STRANGE-${sequence}`;
  header[12] = '';
  const [pid, mrg] = [
    segment('PID', { 1: '1', 3: [`7${sequence}`, '', '', 'ELSEWHERE', 'MR'] }),
    segment('MRG', { 1: [`8${sequence}`, '', '', 'ELSEWHERE', 'MR'] }),
  ];
  return `${[header.join('|'), segment('EVN', { 1: 'A40', 2: header[6] ?? '' }), pid, mrg].join('\r')}\r`;
}
