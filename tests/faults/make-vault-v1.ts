/**
 * Writes a vault of layout 1 with node:crypto alone, sharing no code with workers/vault, so that opening it is a test of
 * the format and not of ourselves. `tests/faults/vault-v1.json` was made by running this file once and is frozen: it is
 * what early vaults look like, and every later version must open it.
 */
import { argon2Sync, createCipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface VaultV1Content {
  readonly twins: readonly { readonly id: string; readonly identity: unknown; readonly createdAt: number }[];
  readonly facts: readonly { readonly twin: string; readonly fact: unknown }[];
  /** `text` is the row's text: JSON with typed arrays as one-key objects. */
  readonly documents: readonly { readonly twin: string | null; readonly text: string }[];
}

export type RowV1 = Record<string, unknown>;
export interface VaultV1 {
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly stores: Readonly<Record<'meta' | 'twins' | 'facts' | 'documents', readonly RowV1[]>>;
}

const hkdf = (ikm: Uint8Array, salt: Uint8Array, info: string) => new Uint8Array(hkdfSync('sha256', ikm, salt, info, 32));

function gcm(key: Uint8Array, associated: string, plain: Uint8Array): Uint8Array {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(associated));
  return new Uint8Array(Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

function box(key: Uint8Array, store: string, id: string, text: string): Uint8Array {
  return Uint8Array.of(1, ...gcm(key, `1|${store}|${id}`, Buffer.from(text)));
}

function printed(code: Uint8Array): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digits = (bytes: Uint8Array, count: number) => {
    const bits = [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .padEnd(count * 5, '0');
    return Array.from({ length: count }, (_, i) => letters[parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
  };
  const text = digits(code, 26) + digits(createHash('sha256').update(code).digest(), 2);
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

export function makeVaultV1(content: VaultV1Content, passphrase: string): VaultV1 {
  const root = randomBytes(32);
  const code = randomBytes(16);
  const vault = randomBytes(16).toString('hex');
  const seal = hkdf(root, new Uint8Array(0), 'soma/seal/1');
  const kdf = { memoryKiB: 19456, iterations: 2, parallelism: 1 };
  const salt = randomBytes(16);
  const stretched = argon2Sync('argon2id', {
    message: passphrase,
    nonce: salt,
    parallelism: kdf.parallelism,
    tagLength: 32,
    memory: kdf.memoryKiB,
    passes: kdf.iterations,
  });
  const codeSalt = randomBytes(16);
  const record = {
    vault,
    passphrase: { kdf, salt: new Uint8Array(salt), box: gcm(stretched, `wrap|passphrase|${vault}|argon2id|19|19456|2|1`, root) },
    recovery: {
      salt: new Uint8Array(codeSalt),
      box: gcm(hkdf(code, codeSalt, 'soma/recovery/1'), `wrap|recovery|${vault}|hkdf-sha-256`, root),
    },
    canary: box(seal, 'meta', 'canary', 'soma vault canary'),
  };
  const id = () => randomBytes(16).toString('hex');
  const row = (store: string, key: string, twin: string | null, text: string): RowV1 => ({
    id: key,
    ...(twin === null ? {} : { twin }),
    box: box(seal, store, key, text),
  });
  return {
    passphrase,
    recoveryCode: printed(code),
    stores: {
      meta: [
        { id: 'keys', record },
        { id: 'created', at: Date.UTC(2025, 10, 1) },
      ],
      twins: content.twins.map((twin) =>
        row('twins', twin.id, null, JSON.stringify({ identity: twin.identity, createdAt: twin.createdAt })),
      ),
      facts: content.facts.map(({ twin, fact }) => row('facts', id(), twin, JSON.stringify(fact))),
      documents: content.documents.map(({ twin, text }) => row('documents', id(), twin ?? 'vault', text)),
    },
  };
}

/** Bytes as `{"hex": ...}`. */
export function toFixture(vault: VaultV1): string {
  const bytes = (_key: string, value: unknown) => (value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value);
  return `${JSON.stringify(vault, bytes, 1)}\n`;
}

export function fromFixture(text: string): VaultV1 {
  return JSON.parse(text, (_key, value: unknown) => {
    const hex = typeof value === 'object' && value !== null && 'hex' in value ? value.hex : null;
    return typeof hex === 'string' ? new Uint8Array(Buffer.from(hex, 'hex')) : value;
  }) as VaultV1;
}

function fixtureContent(): VaultV1Content {
  const first = '0f'.repeat(16);
  const second = 'a5'.repeat(16);
  const identity = (id: string, name: string | null) => ({
    id,
    name,
    birthDate: name === null ? null : '1958-02',
    sex: name === null ? null : 'male',
    identifiers: [],
    deceased: false,
    synthetic: true,
  });
  const fact = (twin: string, i: number) => ({
    id: createHash('sha256').update(`${twin}${i}`).digest('hex').slice(0, 32),
    patient: twin,
    kind: i % 5 === 0 ? 'condition' : 'observation',
    variable: i % 5 === 0 ? null : 'sbp',
    coding: [{ system: 'http://loinc.org', code: '8480-6', display: 'Systolisch – größer ≥ 140 😀' }],
    text: `statement ${i}`,
    value: i % 5 === 0 ? null : 120 + i / 7,
    unit: i % 5 === 0 ? null : 'mm[Hg]',
    time: i % 4 === 0 ? null : { text: '2024-02-29', epochMs: 1709164800000, precision: 'day', offsetMinutes: null },
    flags: [],
    source: { file: 'früh.json', fileHash: 'cd'.repeat(32), path: `/entry/${i}/resource`, resourceType: 'Observation' },
  });
  const facts = [first, second].flatMap((twin) => Array.from({ length: 25 }, (_, i) => ({ twin, fact: fact(twin, i) })));
  // Layout 1 had no rule against writing a fact twice; the migration has to fold these.
  facts.push(...facts.slice(0, 4));
  const document = (twin: string | null, kind: string, key: string, value: string) => ({
    twin,
    text: `{"address":{"twin":${JSON.stringify(twin)},"kind":"${kind}","key":"${key}"},"value":${value},"savedAt":1761955200000}`,
  });
  const numbers = Buffer.from(new Float64Array([1.5, Number.NaN, -0, 1e300]).buffer).toString('base64');
  return {
    twins: [
      { id: first, identity: identity(first, 'Jörg Ø. Müller'), createdAt: 1761955200000 },
      { id: second, identity: identity(second, null), createdAt: 1761955200001 },
    ],
    facts,
    documents: [
      document(first, 'scenario', 'bleed', '{"id":"bleed","duration":{"value":10,"unit":"min"},"interventions":[]}'),
      document(first, 'fit', 'latest', `{"values":{"~f64":"${numbers}"},"rmse":{"~num":"Infinity"}}`),
      document(null, 'preference', 'units', '{"pressure":"mm[Hg]"}'),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./vault-v1.json', import.meta.url), toFixture(makeVaultV1(fixtureContent(), 'an early passphrase')));
}
