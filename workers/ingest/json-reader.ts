/**
 * A strict JSON reader for untrusted text. Beside what JSON.parse does it names the line of a mistake, stops at a nesting
 * limit, keeps every number's text (1.00 and 9007199254740993 survive), reports repeated keys instead of letting the last
 * one win, and cannot touch a prototype: objects have none.
 */
export const NESTING_LIMIT = 128;

/** A number as written. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  /** The nearest double; Infinity for 1e400. */
  get value(): number {
    return Number(this.text);
  }
}

export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}
export type JsonValue = string | boolean | null | JsonNumber | readonly JsonValue[] | JsonObject;

export type JsonProblem = 'not-json' | 'ends-early' | 'too-deep';

/** A mistake in the text. `message` names line and column, both from 1. */
export class JsonError extends Error {
  readonly problem: JsonProblem;
  readonly offset: number;
  readonly line: number;
  constructor(problem: JsonProblem, what: string, text: string, offset: number) {
    const before = text.slice(0, offset);
    const line = before.split(/\r\n|\r|\n/).length;
    const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    super(`line ${line}, column ${column}: ${what}`);
    this.name = 'JsonError';
    this.problem = problem;
    this.offset = offset;
    this.line = line;
  }
}

export interface RepeatedKey {
  readonly key: string;
  /** Where the repetition stands in the text. */
  readonly offset: number;
}

const QUOTE = 34;
const BACKSLASH = 92;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads values out of `text` from `at` on; never beyond `end`. */
export class JsonReader {
  readonly text: string;
  readonly end: number;
  at: number;
  readonly repeated: RepeatedKey[] = [];
  #depth = 0;

  constructor(text: string, at = 0, end = text.length) {
    this.text = text;
    this.at = at;
    this.end = end;
  }

  fail(what: string, problem: JsonProblem = this.at >= this.end ? 'ends-early' : 'not-json'): never {
    throw new JsonError(problem, problem === 'ends-early' ? 'the text ends early' : what, this.text, Math.min(this.at, this.end));
  }

  /** Skips blanks and returns the next character code, or -1 at the end. */
  peek(): number {
    const { text, end } = this;
    let at = this.at;
    while (at < end) {
      const c = text.charCodeAt(at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) break;
      at++;
    }
    this.at = at;
    return at < end ? text.charCodeAt(at) : -1;
  }

  /** Consumes `character`, or fails. */
  expect(character: string): void {
    if (this.peek() !== character.charCodeAt(0)) this.fail(`expected ${character}`);
    this.at++;
  }

  /** Fails unless only blanks are left. */
  finish(): void {
    if (this.peek() !== -1) this.fail('something follows after the end', 'not-json');
  }

  enter(): void {
    if (++this.#depth > NESTING_LIMIT) this.fail(`nested deeper than ${NESTING_LIMIT} levels`, 'too-deep');
  }

  leave(): void {
    this.#depth--;
  }

  string(): string {
    const { text, end } = this;
    if (this.peek() !== QUOTE) this.fail('expected a text in double quotes');
    let at = this.at + 1;
    let from = at;
    let out = '';
    for (;;) {
      if (at >= end) {
        this.at = end;
        this.fail('', 'ends-early');
      }
      const c = text.charCodeAt(at);
      if (c === QUOTE) break;
      if (c < 32) {
        this.at = at;
        this.fail('a line break or control character within a text', 'not-json');
      }
      if (c === BACKSLASH) {
        out += text.slice(from, at);
        const letter = text.charAt(at + 1);
        if (letter === 'u') {
          const hex = text.slice(at + 2, at + 6);
          if (!/^[0-9a-fA-F]{4}$/.test(hex)) {
            this.at = at;
            this.fail('a broken \\u escape');
          }
          out += String.fromCharCode(Number.parseInt(hex, 16));
          at += 6;
        } else {
          const plain = ESCAPES[letter];
          if (plain === undefined) {
            this.at = at;
            this.fail('an unknown escape');
          }
          out += plain;
          at += 2;
        }
        from = at;
      } else at++;
    }
    this.at = at + 1;
    return from === at && out === '' ? '' : out + text.slice(from, at);
  }

  /** Yields each key of an object; the caller must consume its value before going on. Repeated keys are noted. */
  *keys(): Generator<string, void, void> {
    this.expect('{');
    this.enter();
    const seen = new Set<string>();
    if (this.peek() === 125) this.at++;
    else
      for (;;) {
        this.peek();
        const offset = this.at;
        const key = this.string();
        if (seen.has(key)) this.repeated.push({ key, offset });
        seen.add(key);
        this.expect(':');
        yield key;
        const next = this.peek();
        if (next !== 44 && next !== 125) this.fail('expected , or }');
        this.at++;
        if (next === 125) break;
      }
    this.leave();
  }

  /** Yields each index of an array; the caller must consume its element before going on. */
  *indices(): Generator<number, void, void> {
    this.expect('[');
    this.enter();
    if (this.peek() === 93) this.at++;
    else
      for (let index = 0; ; index++) {
        yield index;
        const next = this.peek();
        if (next !== 44 && next !== 93) this.fail('expected , or ]');
        this.at++;
        if (next === 93) break;
      }
    this.leave();
  }

  value(): JsonValue {
    const c = this.peek();
    if (c === 123) {
      const object = Object.create(null) as Record<string, JsonValue>;
      // The first of repeated keys stays; who reads the object is told by `repeated`.
      for (const key of this.keys()) {
        const value = this.value();
        if (!(key in object)) object[key] = value;
      }
      return object;
    }
    if (c === 91) {
      const array: JsonValue[] = [];
      for (const index of this.indices()) array[index] = this.value();
      return array;
    }
    if (c === QUOTE) return this.string();
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at) && this.at + word.length <= this.end) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (!match || this.at + match[0].length > this.end) this.fail('expected a value');
    this.at += match[0].length;
    return new JsonNumber(match[0]);
  }
}

const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Reads the one value that `text` holds between the offsets. Throws a JsonError. */
export function readJson(
  text: string,
  at = 0,
  end = text.length,
): { readonly value: JsonValue; readonly repeated: readonly RepeatedKey[] } {
  const reader = new JsonReader(text, at, end);
  const value = reader.value();
  reader.finish();
  return { value, repeated: reader.repeated };
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber);
}

/** The member as an object, when it is one. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : undefined;
}

/** The member as text, when it is one. */
export function textAt(value: JsonValue | undefined, key: string): string | undefined {
  const member = isObject(value) ? value[key] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** The objects of an array member; a lone object counts as an array of one (other FHIR versions differ in this). */
export function listAt(value: JsonValue | undefined, key: string): readonly JsonObject[] {
  const member = isObject(value) ? value[key] : undefined;
  if (Array.isArray(member)) return (member as readonly JsonValue[]).filter(isObject);
  return isObject(member) ? [member] : [];
}
