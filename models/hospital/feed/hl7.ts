/**
 * HL7 version 2, as it is sent: segments of fields of components, split by the characters the message itself declares. A
 * value is taken apart first and unescaped afterwards. Nothing here throws: what is no message is refused with its reason.
 */
export interface Hl7Message {
  readonly segments: readonly Segment[];
  readonly delimiters: Delimiters;
}

export interface Segment {
  readonly name: string;
  /** Raw fields; index 1 is the first, as the standard counts. Of MSH, 1 is the field separator itself. */
  readonly fields: readonly string[];
}

export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

export interface Hl7Refusal {
  /** Why, in words: what happened, what is safe, what to do. */
  readonly reason: string;
  /** The beginning of what was refused. */
  readonly text: string;
}

export interface Hl7Reading {
  readonly messages: readonly Hl7Message[];
  readonly refused: readonly Hl7Refusal[];
}

const START_BLOCK = '\u000b';
const END_BLOCK = '\u001c';
const BYTE_ORDER_MARK = '\ufeff';

/** Wrappers of files and batches; they hold no patient. */
const ENVELOPE = new Set(['FHS', 'BHS', 'BTS', 'FTS']);

/**
 * Every message of a text: one, several, in MLLP frames, in a batch or file wrapper, with a byte order mark, blank lines and
 * any kind of line ends.
 */
export function readHl7(text: string): Hl7Reading {
  const messages: Hl7Message[] = [];
  const refused: Hl7Refusal[] = [];
  const lines = text
    .replaceAll(BYTE_ORDER_MARK, '')
    // A frame ends a message as surely as a new MSH begins one.
    .replaceAll(START_BLOCK, '\r')
    .replaceAll(END_BLOCK, '\r')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let pending: string[] = [];
  let stray: string[] = [];
  const finish = (): void => {
    if (pending.length === 0) return;
    const read = readMessage(pending);
    if ('reason' in read) refused.push(read);
    else messages.push(read);
    pending = [];
  };
  for (const line of lines) {
    const name = line.slice(0, 3);
    if (name === 'MSH') {
      finish();
      pending.push(line);
    } else if (ENVELOPE.has(name)) finish();
    else if (pending.length > 0) pending.push(line);
    else stray.push(line);
  }
  finish();
  if (stray.length > 0 || lines.length === 0) {
    const shown = stray.join(' ').slice(0, 80);
    refused.push({
      reason:
        lines.length === 0
          ? 'There is nothing to read.'
          : 'This does not begin with an MSH segment, so it is no HL7 message. Nothing was changed. Send whole messages.',
      text: shown,
    });
    stray = [];
  }
  return { messages, refused };
}

function readMessage(lines: readonly string[]): Hl7Message | Hl7Refusal {
  const header = lines[0] as string;
  const field = header[3];
  const encoding = field === undefined ? '' : (header.slice(4).split(field)[0] ?? '');
  const text = header.slice(0, 80);
  if (field === undefined || /[A-Za-z0-9\s]/.test(field) || encoding.length < 2)
    return {
      reason: 'MSH does not say which characters separate its parts. Nothing was changed. Ask the sender for MSH-1 and MSH-2.',
      text,
    };
  if (new Set([field, ...encoding]).size !== encoding.length + 1)
    return { reason: 'MSH names one character for two purposes, so its parts cannot be told apart. Nothing was changed.', text };
  const delimiters: Delimiters = {
    field,
    component: encoding[0] as string,
    repetition: encoding[1] as string,
    escape: encoding[2] ?? '\\',
    // From 2.7 on a fifth character may follow, for what was cut short; it separates nothing.
    subcomponent: encoding[3] ?? '&',
  };
  const segments: Segment[] = [];
  for (const line of lines) {
    const name = line.slice(0, 3);
    // A line that is no segment belongs to the one before: some senders break long text.
    const known = /^[A-Z][A-Z0-9]{2}$/.test(name) && (line.length === 3 || line[3] === field);
    const last = segments.at(-1);
    if (!known && last) {
      segments[segments.length - 1] = { name: last.name, fields: [...last.fields.slice(0, -1), `${last.fields.at(-1) ?? ''}\n${line}`] };
      continue;
    }
    const parts = line.split(field);
    segments.push({ name, fields: name === 'MSH' ? ['MSH', field, ...parts.slice(1)] : parts });
  }
  return { segments, delimiters };
}

/** All segments of a name, in order. */
export function segmentsOf(message: Hl7Message, name: string): Segment[] {
  return message.segments.filter((segment) => segment.name === name);
}

/** Two double quotes: what stood there is to be deleted. An empty field says nothing. */
export const DELETED = '""';

/** Repetitions of a field; empty when it is not there. */
export function repetitions(segment: Segment | undefined, field: number, { repetition }: Delimiters): string[] {
  const raw = segment?.fields[field];
  return raw === undefined || raw === '' ? [] : raw.split(repetition);
}

/** Components of (the first repetition of) a field, unescaped; their subcomponents joined by a space. */
export function components(segment: Segment | undefined, field: number, delimiters: Delimiters): string[] {
  const [first] = repetitions(segment, field, delimiters);
  return first === undefined ? [] : componentsOf(first, delimiters);
}

/** Components of one repetition. */
export function componentsOf(raw: string, delimiters: Delimiters): string[] {
  const parts = raw.split(delimiters.component).map((part) =>
    part
      .split(delimiters.subcomponent)
      .map((one) => unescape(one, delimiters))
      .join(' ')
      .trim(),
  );
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** Escapes of chapter 2: the delimiters themselves, hexadecimal bytes and line breaks; formatting is left out. */
function unescape(text: string, d: Delimiters): string {
  if (!text.includes(d.escape)) return text;
  let out = '';
  for (let i = 0; i < text.length;) {
    const end = text[i] === d.escape ? text.indexOf(d.escape, i + 1) : -1;
    if (text[i] !== d.escape || end < 0) {
      out += text[i++];
      continue;
    }
    out += escaped(text.slice(i + 1, end), d);
    i = end + 1;
  }
  return out;
}

function escaped(code: string, d: Delimiters): string {
  switch (code) {
    case 'F':
      return d.field;
    case 'S':
      return d.component;
    case 'T':
      return d.subcomponent;
    case 'R':
      return d.repetition;
    case 'E':
      return d.escape;
    case '.br':
      return '\n';
    default:
  }
  const hex = /^X((?:[0-9A-Fa-f]{2})+)$/.exec(code)?.[1];
  if (hex === undefined) return '';
  return (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
}

export interface Hl7Time {
  /** As ISO 8601, only as precise as it was stated. */
  readonly iso: string;
  /** Milliseconds since 1970 of its earliest moment; without an offset of its own, in the offset given. */
  readonly epochMs: number;
}

/** A time stamp (TS, DTM): YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+ZZZZ]; null when it is none. `offsetMinutes` where none is stated. */
export function timeOf(text: string, offsetMinutes = 0): Hl7Time | null {
  const match = /^(\d{4})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:(\d{2})(?:\.(\d{1,4}))?)?)?)?)?)?([+-]\d{4})?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day, hour, minute, second, fraction, zone] = match;
  const of = (part: string | undefined, least: number): number => (part === undefined ? least : Number(part));
  const [mo, d, h, mi, s] = [of(month, 1), of(day, 1), of(hour, 0), of(minute, 0), of(second, 0)];
  const utc = Date.UTC(Number(year), mo - 1, d, h, mi, s, fraction ? Math.round(Number(`0.${fraction}`) * 1000) : 0);
  const back = new Date(utc);
  // Date.UTC turns 30 February into 2 March, and 25 o'clock into tomorrow.
  if (back.getUTCMonth() !== mo - 1 || back.getUTCDate() !== d || h > 23 || mi > 59 || s > 59) return null;
  const stated = zone === undefined ? offsetMinutes : Math.sign(Number(zone)) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  let iso = year;
  if (month !== undefined) iso += `-${month}`;
  if (day !== undefined) iso += `-${day}`;
  if (hour !== undefined) iso += `T${hour}:${minute ?? '00'}`;
  if (second !== undefined) iso += `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
  if (hour !== undefined && zone !== undefined) iso += `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return { iso, epochMs: utc - stated * 60_000 };
}

/** Character set MSH-18 declares, by the name a TextDecoder knows; null when it declares none that is known. */
export function charsetOf(message: Hl7Message): string | null {
  const declared = message.segments[0]?.fields[18]?.split(message.delimiters.repetition)[0] ?? '';
  return CHARSETS.get(declared.trim().toUpperCase()) ?? null;
}

/** Table 0211. */
const CHARSETS: ReadonlyMap<string, string> = new Map([
  ['ASCII', 'utf-8'],
  ['UNICODE UTF-8', 'utf-8'],
  ['UTF-8', 'utf-8'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 15].map((part): [string, string] => [`8859/${part}`, `iso-8859-${part}`]),
]);
