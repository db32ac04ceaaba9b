/**
 * Text form of what is stored: JSON, with typed arrays and the numbers JSON has no word for written as one-key objects
 * (`{"~f64": base64, little-endian}`, `{"~num": "NaN"}`). A key of the caller's that begins with `~` gets one more.
 */
import { fromBase64, toBase64 } from './bytes.ts';
import { VaultError } from './errors.ts';

const ARRAYS = {
  '~f64': Float64Array,
  '~f32': Float32Array,
  '~i32': Int32Array,
  '~u32': Uint32Array,
  '~i16': Int16Array,
  '~u16': Uint16Array,
  '~i8': Int8Array,
  '~u8': Uint8Array,
} as const;
type ArrayTag = keyof typeof ARRAYS;
const MAX_DEPTH = 200;

/** Throws `vault/invalid`, naming the place, for what cannot be kept (functions, dates, bigints, cycles, class instances). */
export function encodeValue(value: unknown): string {
  return JSON.stringify(plain(value, '', 0));
}

/** Inverse of `encodeValue`. Throws a SyntaxError for anything else. */
export function decodeValue(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const keys = Object.keys(value);
    if (!keys.some((key) => key.startsWith('~'))) return value;
    const only = keys[0] as string;
    if (keys.length === 1 && !only.startsWith('~~')) return untag(only, (value as Record<string, unknown>)[only]);
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.startsWith('~~') ? key.slice(1) : key, held as unknown]));
  });
}

function plain(value: unknown, path: string, depth: number): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { '~num': name(value) };
  if (depth > MAX_DEPTH) throw refuse(path, 'is nested too deeply or refers to itself');
  if (Array.isArray(value)) return value.map((item, i) => (item === undefined ? null : plain(item, `${path}/${i}`, depth + 1)));
  if (ArrayBuffer.isView(value)) {
    for (const [tag, type] of Object.entries(ARRAYS)) {
      if (value instanceof type) return { [tag]: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    throw refuse(path, 'is a kind of binary data that cannot be kept');
  }
  if (typeof value !== 'object') throw refuse(path, `is a ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw refuse(path, 'is not plain data');
  // fromEntries defines own properties, so a key named __proto__ stays a key.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .map(([key, held]) => [key.startsWith('~') ? `~${key}` : key, plain(held, `${path}/${key}`, depth + 1)]),
  );
}

function name(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

function untag(tag: string, held: unknown): unknown {
  if (typeof held !== 'string') throw new SyntaxError(`"${tag}" must hold text`);
  if (tag === '~num') return Number(held);
  if (!(tag in ARRAYS)) throw new SyntaxError(`unknown mark "${tag}"`);
  const bytes = fromBase64(held);
  const type = ARRAYS[tag as ArrayTag];
  if (bytes.byteLength % type.BYTES_PER_ELEMENT !== 0) throw new SyntaxError(`"${tag}" has a broken length`);
  return new type(bytes.buffer);
}

function refuse(path: string, what: string): VaultError {
  return new VaultError('vault/invalid', `This cannot be saved: ${path === '' ? 'the value' : path} ${what}. Nothing was changed.`);
}
