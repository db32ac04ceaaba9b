import { describe, expect, it } from 'vitest';
import type { Bytes } from './bytes.ts';
import { associatedData, openRow, sealRow } from './envelope.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16)) as Bytes;
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex');
const KEY = await crypto.subtle.importKey(
  'raw',
  Uint8Array.from({ length: 32 }, (_, i) => i),
  'AES-GCM',
  false,
  ['encrypt', 'decrypt'],
);
const IV = Uint8Array.from({ length: 12 }, (_, i) => 100 + i);
const TEXT = '{"value":72,"unit":"/min","text":"Ångström"}';
const ID = '00112233445566778899aabbccddeeff';
const FACT = { id: ID, twin: 'ffeeddccbbaa99887766554433221100', seq: 7 };

// Made with the Python package `cryptography` 38.0.4 (AESGCM, zlib level 9) from the layout in envelope.ts: key 00..1f, IV 64..6f.
const V1 =
  '016465666768696a6b6c6d6e6f3339a807159c33bc04556dc4f810049436e03c28a4019a1c85fd8e3c9edbd16aaecb83452275e8708f30ce52df3f5f0e55bf80b3bc5954e9309477088a4a';
const V2 =
  '026465666768696a6b6c6d6e6f4860fc10188523fb1c5868daf6471f932bb62430a9439e1bc9f3806a8fc6dd3cb6d36203c97cfc778981bb899060b77900ac9fac029c04cb446b2b13d8248f';
const V2_DEFLATED =
  '026465666768696a6b6c6d6e6f49b0884c32257fd36bd06ddf0834403089ee57b8d9be3cbf6b827e19d1ea084865e7f726e9050c10e02dee94a919f765610f6d4fca1b948b50b6f959a754a5b57220fa8bbeac7b194194e842643eab';

describe('known answers', () => {
  it('version 1 seals and opens as written down', async () => {
    expect(hex(await sealRow(1, KEY, 'facts', { id: ID, twin: 'not bound in version 1' }, TEXT, IV))).toBe(V1);
    expect(await openRow(KEY, 'facts', { id: ID }, bytes(V1))).toBe(TEXT);
  });

  it('version 2 seals and opens as written down', async () => {
    expect(hex(await sealRow(2, KEY, 'facts', FACT, TEXT, IV))).toBe(V2);
    expect(await openRow(KEY, 'facts', FACT, bytes(V2))).toBe(TEXT);
  });

  it('version 2 opens a deflated text made elsewhere', async () => {
    expect(await openRow(KEY, 'documents', { id: ID, twin: 'vault', group: 'aa', rev: 3 }, bytes(V2_DEFLATED))).toBe(TEXT.repeat(40));
  });
});

describe('what must not open', () => {
  it('any box with one changed bit', async () => {
    const box = bytes(V2);
    for (let bit = 0; bit < box.length * 8; bit++) {
      const changed = box.slice();
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await expect(openRow(KEY, 'facts', FACT, changed), `bit ${bit}`).rejects.toThrow();
    }
  });

  it('a box in another place: store, id, twin, order, group or revision', async () => {
    const places = [
      ['rejects', FACT],
      ['facts', { ...FACT, id: ID.replace('0', '1') }],
      ['facts', { ...FACT, twin: ID }],
      ['facts', { ...FACT, seq: 8 }],
      ['facts', { ...FACT, group: 'x' }],
      ['facts', { ...FACT, rev: 1 }],
    ] as const;
    for (const [store, place] of places) await expect(openRow(KEY, store, place, bytes(V2))).rejects.toThrow();
  });

  it('a version 2 box relabelled as version 1, and boxes cut short', async () => {
    await expect(openRow(KEY, 'facts', FACT, Uint8Array.of(1, ...bytes(V2).slice(1)))).rejects.toThrow();
    for (const length of [0, 1, 12, 28, 29]) await expect(openRow(KEY, 'facts', FACT, bytes(V2).slice(0, length))).rejects.toThrow();
  });
});

it('never uses an initialisation vector twice in 20,000 rows, and hides equal texts', async () => {
  const seen = new Set<string>();
  for (let i = 0; i < 20_000; i += 500) {
    const boxes = await Promise.all(Array.from({ length: 500 }, () => sealRow(2, KEY, 'facts', FACT, 'same')));
    for (const box of boxes) seen.add(hex(box.subarray(1, 13)));
  }
  expect(seen.size).toBe(20_000);
});

it('keeps long texts and says what is bound', async () => {
  const long = 'Übergröße '.repeat(200_000);
  const box = await sealRow(2, KEY, 'raw', { id: ID, twin: 't' }, long);
  expect(box.length).toBeLessThan(long.length / 50);
  expect(await openRow(KEY, 'raw', { id: ID, twin: 't' }, box)).toBe(long);
  expect(Buffer.from(associatedData(2, 'facts', FACT)).toString()).toBe(`2|facts|${ID}|${FACT.twin}|7||`);
});
