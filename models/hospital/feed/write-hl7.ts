import { DELETED } from './hl7.ts';

const ESCAPES: Readonly<Record<string, string>> = { '|': '\\F\\', '^': '\\S\\', '&': '\\T\\', '~': '\\R\\', '\\': '\\E\\' };

/** Text of a field, with everything that would separate something written as its escape. */
export function escaped(text: string): string {
  return text === DELETED ? text : text.replace(/[|^&~\\]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** A segment from its name and fields; a field is a text, or its components. Field 1 comes first; empty ones may be left out. */
export function segment(name: string, fields: Readonly<Record<number, string | readonly string[]>>): string {
  const last = Object.keys(fields).reduce((most, key) => Math.max(most, Number(key)), 0);
  const parts = Array.from({ length: last }, (_, i) => {
    const field = fields[i + 1] ?? '';
    return typeof field === 'string' ? escaped(field) : field.map(escaped).join('^');
  });
  return [name, ...parts].join('|');
}

/** A time stamp to the millisecond, in UTC. */
export function stamp(epochMs: number): string {
  const digits = new Date(Math.floor(epochMs)).toISOString().replace(/[-:TZ]/g, '');
  return `${digits}+0000`;
}

/** Check digit of an identifier of digits, modulo 10 (HL7 v2 chapter 2, CX, scheme M10): every second digit doubled. */
export function checkDigit(id: string): string {
  let sum = 0;
  for (let i = id.length - 1, twice = true; i >= 0; i--, twice = !twice) {
    const digit = id.charCodeAt(i) - 48;
    const value = twice ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

/** In the frame of the minimal lower layer protocol: what has no end was cut short. */
export function framed(message: string): string {
  return `\u000b${message}\u001c\r`;
}
