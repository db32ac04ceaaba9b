import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { quantiles } from './quantiles.ts';
import { sha256, utf8 } from './sha256.ts';

describe('canonical JSON', () => {
  it('does not depend on the order of keys and drops undefined', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x"' }], a: 0.1, z: undefined })).toBe('{"a":0.1,"b":[1,{"c":"x\\"","d":null}]}');
    expect(canonicalJson({ a: 0.1, b: [1, { c: 'x"', d: null }] })).toBe(canonicalJson({ b: [1, { d: null, c: 'x"' }], a: 0.1 }));
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow('not a JSON number');
    expect(() => canonicalJson(() => 1)).toThrow('not JSON');
  });
});

describe('SHA-256', () => {
  it('gives the examples of FIPS 180-4', () => {
    expect(sha256(utf8(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256(utf8('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(utf8('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'))).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(sha256(new Uint8Array(1_000_000).fill(97))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
  });

  it('agrees with WebCrypto for every length around a block edge', async () => {
    for (let n = 0; n < 140; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 7 + n) & 255);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      expect(sha256(bytes)).toBe(Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join(''));
    }
  });

  it('encodes text as the platform does', () => {
    for (const text of ['', 'grüß', '日本', '💓x', '\ud800a']) expect(utf8(text)).toEqual(new TextEncoder().encode(text));
  });
});

describe('quantiles', () => {
  it('interpolates between order statistics as R does by default', () => {
    // quantile(c(1, 2, 4, 8, 16), c(.05, .25, .5, .9)) in R: 1.2 2.0 4.0 12.8
    const got = quantiles([16, 1, 8, 2, 4], [0.05, 0.25, 0.5, 0.9]);
    [1.2, 2, 4, 12.8].forEach((want, i) => expect(got[i]).toBeCloseTo(want, 12));
    expect(quantiles([3], [0.05, 0.95])).toEqual([3, 3]);
    expect(quantiles([], [0.5])[0]).toBeNaN();
  });
});
