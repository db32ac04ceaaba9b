import { argon2Sync, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import type { Bytes } from './bytes.ts';
import { sealRow } from './envelope.ts';
import { createKeys, openKeys, rewrapPassphrase, rewrapRecovery, sampleKeys } from './keyring.ts';
import {
  checkParameters,
  checkPassphrase,
  chooseParameters,
  formatRecoveryCode,
  LEAST,
  newRecoveryCode,
  parseRecoveryCode,
  stretch,
} from './secrets.ts';

const hex = (data: ArrayBuffer | Uint8Array) => Buffer.from(data as Uint8Array).toString('hex');

it('Argon2id gives the answer of the reference implementation', async () => {
  // phc-winner-argon2, src/test.c: version 0x13, t = 2, m = 2^16 KiB, p = 1, "password", "somesalt".
  const salt = new TextEncoder().encode('somesalt');
  const out = await stretch('password', salt, { memoryKiB: 65536, iterations: 2, parallelism: 1 });
  expect(hex(out)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
});

it('refuses every weakening of the stored cost, before the passphrase is touched', async () => {
  const weak = [
    { ...LEAST, memoryKiB: LEAST.memoryKiB - 1 },
    { ...LEAST, iterations: 1 },
    { ...LEAST, parallelism: 0 },
    { ...LEAST, memoryKiB: 8 },
    { ...LEAST, memoryKiB: Number.NaN },
    { ...LEAST, memoryKiB: 2 ** 31 },
    { ...LEAST, iterations: 1e9 },
  ];
  for (const kdf of weak) {
    expect(() => checkParameters(kdf)).toThrow(expect.objectContaining({ name: 'vault/weak-parameters' }));
    const { record } = await createKeys(PASSPHRASE, LEAST);
    const downgraded = { ...record, passphrase: { ...record.passphrase, kdf } };
    await expect(openKeys(downgraded, PASSPHRASE)).rejects.toMatchObject({ name: 'vault/weak-parameters' });
  }
  expect(() => checkParameters(LEAST)).not.toThrow();
});

it('does not open when permitted parameters were edited: they are authenticated', async () => {
  const { record } = await createKeys(PASSPHRASE, { memoryKiB: 20_000, iterations: 2, parallelism: 1 });
  const edited = { ...record, passphrase: { ...record.passphrase, kdf: { ...record.passphrase.kdf, memoryKiB: LEAST.memoryKiB } } };
  await expect(openKeys(edited, PASSPHRASE)).rejects.toMatchObject({ name: 'vault/wrong-secret' });
});

it('takes the strongest cost expected to stay under 1.5 s', async () => {
  const clock = (ms: number) => {
    let reads = 0;
    return () => reads++ * ms;
  };
  // 19 MiB x 2 in 100 ms: 64 MiB x 3 would take 505 ms. In 450 ms: 2.3 s, 1.5 s (64 x 2: 1,516), 46 x 2: 1,089 ms.
  expect(await chooseParameters(clock(100))).toEqual({ memoryKiB: 65_536, iterations: 3, parallelism: 1 });
  expect(await chooseParameters(clock(450))).toEqual({ memoryKiB: 47_104, iterations: 2, parallelism: 1 });
  expect(await chooseParameters(clock(60_000))).toEqual(LEAST);
});

it('asks for a passphrase of some length and takes it however it was typed', async () => {
  for (const poor of ['', 'short', 'elevenchars', 'aaaaaaaaaaaaaaaa', '123123123123123123']) {
    expect(() => checkPassphrase(poor)).toThrow(expect.objectContaining({ name: 'vault/weak-passphrase' }));
  }
  const { record } = await createKeys('Zürich Ångström blau', LEAST);
  await openKeys(record, 'Zürich Ångström blau'.normalize('NFD'));
  await expect(openKeys(record, 'Zurich Ångström blau')).rejects.toMatchObject({ name: 'vault/wrong-secret' });
});

it('recovery codes are read back from print, and typing errors are noticed', async () => {
  expect(await parseRecoveryCode(await formatRecoveryCode(new Uint8Array(16)))).toEqual(new Uint8Array(16));
  let caught = 0;
  let tried = 0;
  for (let n = 0; n < 20; n++) {
    const bits = Uint8Array.from({ length: 16 }, (_, i) => (n * 37 + i * 101) & 255) as Bytes;
    const code = await formatRecoveryCode(bits);
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await parseRecoveryCode(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(bits);
    for (let at = 0; at < code.length; at++) {
      if (code[at] === '-') continue;
      const wrong = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1);
      tried++;
      if ((await parseRecoveryCode(wrong)) === null) caught++;
    }
  }
  // A 10-bit check misses 1 in 1,024; 560 typing errors, so 3 or more missed would be worse than 2 in 1,000 chances.
  expect(tried).toBe(560);
  expect(caught).toBeGreaterThanOrEqual(558);
  expect(await newRecoveryCode()).not.toBe(await newRecoveryCode());
});

it('the key record opens with node:crypto alone, by the recipe in docs/security.md', async () => {
  const { record, recoveryCode, keys } = await createKeys(PASSPHRASE, LEAST);
  const open = (key: Uint8Array, aad: string, box: Uint8Array) => {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(Buffer.from(aad)).setAuthTag(box.subarray(-16));
    return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
  };
  const { memoryKiB, iterations, parallelism } = record.passphrase.kdf;
  const stretched = argon2Sync('argon2id', {
    message: PASSPHRASE,
    nonce: record.passphrase.salt,
    parallelism,
    tagLength: 32,
    memory: memoryKiB,
    passes: iterations,
  });
  const root = open(
    stretched,
    `wrap|passphrase|${record.vault}|argon2id|19|${memoryKiB}|${iterations}|${parallelism}`,
    record.passphrase.box,
  );
  const code = (await parseRecoveryCode(recoveryCode)) as Uint8Array;
  const codeKey = new Uint8Array(hkdfSync('sha256', code, record.recovery.salt, 'soma/recovery/1', 32));
  expect(open(codeKey, `wrap|recovery|${record.vault}|hkdf-sha-256`, record.recovery.box)).toEqual(root);
  const seal = new Uint8Array(hkdfSync('sha256', root, '', 'soma/seal/1', 32));
  const box = await sealRow(2, keys.seal, 'twins', { id: 'a', rev: 1 }, 'text');
  expect(open(seal, '2|twins|a||||1', box.subarray(1)).toString()).toBe('\0text');
  const blindKey = new Uint8Array(hkdfSync('sha256', root, '', 'soma/blind/1', 32));
  expect(await keys.blind('fact|x|y')).toBe(createHmac('sha256', blindKey).update('fact|x|y').digest('hex').slice(0, 32));
});

it('keys cannot be taken out of the browser', async () => {
  const { keys } = await createKeys(PASSPHRASE, LEAST);
  expect(keys.seal.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', keys.seal)).rejects.toThrow();
  expect(JSON.stringify(keys)).not.toMatch(/[0-9a-f]{32}/);
});

it('new passphrases and codes make the old ones worthless and keep the data key', async () => {
  const made = await createKeys(PASSPHRASE, LEAST);
  const box = await made.keys.blind('x');
  const second = await rewrapPassphrase(made.record, made.recoveryCode, 'another long passphrase', LEAST);
  await expect(openKeys(second, PASSPHRASE)).rejects.toMatchObject({ name: 'vault/wrong-secret' });
  expect(await (await openKeys(second, 'another long passphrase')).blind('x')).toBe(box);
  const third = await rewrapRecovery(second, 'another long passphrase');
  await expect(openKeys(third.record, made.recoveryCode)).rejects.toMatchObject({ name: 'vault/wrong-secret' });
  expect(await (await openKeys(third.record, third.recoveryCode)).blind('x')).toBe(box);
  expect(await (await sampleKeys()).blind('x')).not.toBe(box);
});
