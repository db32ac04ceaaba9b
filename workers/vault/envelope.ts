/**
 * The sealed form of one row: version byte | 96-bit random IV | AES-256-GCM ciphertext and 128-bit tag.
 * The associated data bind the ciphertext to its place, so a box moved to another row, store or twin does not open.
 *
 * Version 1: associated data `1|store|id`; plaintext is the row's text in UTF-8.
 * Version 2: associated data `2|store|id|twin|seq|group|rev` (absent columns empty); plaintext is one flag byte
 *            (0 = as is, 1 = raw DEFLATE) and the row's text in UTF-8.
 */
import { concat, deflate, fromUtf8, inflate, randomBytes, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';

/** What of a row is not sealed: random or blinded ids and counters. All of it is authenticated. */
export interface RowPlace {
  readonly id: string;
  readonly twin?: string;
  readonly seq?: number;
  readonly group?: string;
  readonly rev?: number;
}

export type EnvelopeVersion = 1 | 2;

const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Below this, DEFLATE saves less than it costs. */
const DEFLATE_FROM = 1024;

export function associatedData(version: EnvelopeVersion, store: string, place: RowPlace): Bytes {
  if (version === 1) return utf8(`1|${store}|${place.id}`);
  return utf8(['2', store, place.id, place.twin ?? '', place.seq ?? '', place.group ?? '', place.rev ?? ''].join('|'));
}

/** Seals `text` for its place. `iv` is given only by known-answer tests. */
export async function sealRow(
  version: EnvelopeVersion,
  key: CryptoKey,
  store: string,
  place: RowPlace,
  text: string,
  iv: Bytes = randomBytes(IV_BYTES),
): Promise<Bytes> {
  const body = utf8(text);
  let plain = body;
  if (version === 2) {
    const small = body.length >= DEFLATE_FROM ? await deflate(body) : body;
    plain = small.length < body.length ? concat(Uint8Array.of(1), small) : concat(Uint8Array.of(0), body);
  }
  const additionalData = associatedData(version, store, place);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
  return concat(Uint8Array.of(version), iv, new Uint8Array(sealed));
}

/** Opens a box of any known version. Rejects when one bit of the box or of the row's clear columns has changed. */
export async function openRow(key: CryptoKey, store: string, place: RowPlace, box: Uint8Array): Promise<string> {
  const version = box[0];
  if ((version !== 1 && version !== 2) || box.length < 1 + IV_BYTES + TAG_BYTES) throw new Error('not an envelope this version knows');
  const iv = box.slice(1, 1 + IV_BYTES) as Bytes;
  const additionalData = associatedData(version, store, place);
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box.slice(1 + IV_BYTES) as Bytes);
  const plain = new Uint8Array(opened);
  if (version === 1) return fromUtf8(plain);
  if (plain[0] === 0) return fromUtf8(plain.subarray(1));
  return fromUtf8(await inflate(plain.slice(1)));
}
