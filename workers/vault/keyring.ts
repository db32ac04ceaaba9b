/**
 * Keys. One random 256-bit root secret per vault; from it HKDF-SHA-256 makes the sealing key and the blinding key, both
 * non-extractable. The root is stored only wrapped, once by the passphrase and once by the recovery code, so changing
 * either rewrites a few hundred bytes. Whether a secret is right is known by opening, never by a stored hash of it.
 */
import { concat, randomBytes, randomId, sha256, toHex, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { openRow, sealRow } from './envelope.ts';
import { VaultError } from './errors.ts';
import { checkParameters, checkPassphrase, formatRecoveryCode, parseRecoveryCode, stretch } from './secrets.ts';
import type { Argon2Parameters } from './secrets.ts';

export interface KeyRecord {
  /** Random; bound into every wrap. */
  readonly vault: string;
  readonly passphrase: { readonly kdf: Argon2Parameters; readonly salt: Bytes; readonly box: Bytes };
  readonly recovery: { readonly salt: Bytes; readonly box: Bytes };
  /** A known text under the sealing key. */
  readonly canary: Bytes;
}

const CANARY = 'soma vault canary';
const CANARY_PLACE = { id: 'canary' };

/** The keys of an open vault. Dropping the object is locking. */
export interface Keys {
  readonly seal: CryptoKey;
  /** Names a thing by 128 bits that say nothing to anyone without the key. */
  blind(text: string): Promise<string>;
}

export async function createKeys(
  passphrase: string,
  kdf: Argon2Parameters,
): Promise<{ readonly record: KeyRecord; readonly recoveryCode: string; readonly keys: Keys }> {
  checkPassphrase(passphrase);
  const root = randomBytes(32);
  const code = randomBytes(16);
  const vault = randomId();
  const keys = await keysFromRoot(root);
  const record: KeyRecord = {
    vault,
    passphrase: await wrapWithPassphrase(root, vault, passphrase, kdf),
    recovery: await wrapWithCode(root, vault, code),
    canary: await sealRow(2, keys.seal, 'meta', CANARY_PLACE, CANARY),
  };
  root.fill(0);
  return { record, recoveryCode: await formatRecoveryCode(code), keys };
}

/** Opens with either secret. Throws `vault/wrong-secret`, `vault/weak-parameters` or, for a broken record, `vault/damaged`. */
export async function openKeys(record: KeyRecord, secret: string): Promise<Keys> {
  const root = await unwrapRoot(record, secret);
  const keys = await keysFromRoot(root);
  root.fill(0);
  const canary = await openRow(keys.seal, 'meta', CANARY_PLACE, record.canary).catch(() => null);
  if (canary !== CANARY) {
    throw new VaultError('vault/damaged', 'The secret is right, but the key record is damaged. Nothing was changed; restore a backup.');
  }
  return keys;
}

/** The same root under a new passphrase. `current` may be the old passphrase or the recovery code. */
export async function rewrapPassphrase(record: KeyRecord, current: string, next: string, kdf: Argon2Parameters): Promise<KeyRecord> {
  checkPassphrase(next);
  const root = await unwrapRoot(record, current);
  const passphrase = await wrapWithPassphrase(root, record.vault, next, kdf);
  root.fill(0);
  return { ...record, passphrase };
}

export async function rewrapRecovery(record: KeyRecord, current: string): Promise<{ record: KeyRecord; recoveryCode: string }> {
  const root = await unwrapRoot(record, current);
  const code = randomBytes(16);
  const recovery = await wrapWithCode(root, record.vault, code);
  root.fill(0);
  return { record: { ...record, recovery }, recoveryCode: await formatRecoveryCode(code) };
}

/** Keys known to everybody, for the sample space: they give it the vault's code paths and checks, and no secrecy. */
export async function sampleKeys(): Promise<Keys> {
  return keysFromRoot(await sha256(utf8('soma sample space: this key is public')));
}

async function keysFromRoot(root: Bytes): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', root, 'HKDF', false, ['deriveKey']);
  const derive = (info: string, type: AesKeyGenParams | (HmacImportParams & { length?: number }), uses: KeyUsage[]) =>
    crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(info) }, base, type, false, uses);
  const seal = await derive('soma/seal/1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  const blindKey = await derive('soma/blind/1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
  return {
    seal,
    async blind(text) {
      return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', blindKey, utf8(text)), 0, 16));
    },
  };
}

async function wrapWithPassphrase(root: Bytes, vault: string, passphrase: string, kdf: Argon2Parameters): Promise<KeyRecord['passphrase']> {
  checkParameters(kdf);
  const salt = randomBytes(16);
  const key = await gcmKey(await stretch(passphrase, salt, kdf));
  return { kdf, salt, box: await wrap(key, passphraseContext(vault, kdf), root) };
}

async function wrapWithCode(root: Bytes, vault: string, code: Bytes): Promise<KeyRecord['recovery']> {
  const salt = randomBytes(16);
  return { salt, box: await wrap(await codeKey(code, salt), recoveryContext(vault), root) };
}

async function unwrapRoot(record: KeyRecord, secret: string): Promise<Bytes> {
  const code = await parseRecoveryCode(secret);
  try {
    if (code) return await unwrap(await codeKey(code, record.recovery.salt), recoveryContext(record.vault), record.recovery.box);
    const { kdf, salt, box } = record.passphrase;
    return await unwrap(await gcmKey(await stretch(secret, salt, kdf)), passphraseContext(record.vault, kdf), box);
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw new VaultError(
      'vault/wrong-secret',
      'This passphrase or recovery code does not open the vault. Nothing was changed. Check capital letters and the keyboard language, then try again.',
    );
  }
}

/** The parameters are part of what is authenticated: a record whose parameters were edited does not open. */
function passphraseContext(vault: string, kdf: Argon2Parameters): Bytes {
  return utf8(`wrap|passphrase|${vault}|argon2id|19|${kdf.memoryKiB}|${kdf.iterations}|${kdf.parallelism}`);
}

function recoveryContext(vault: string): Bytes {
  return utf8(`wrap|recovery|${vault}|hkdf-sha-256`);
}

async function codeKey(code: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', code, 'HKDF', false, ['deriveKey']);
  const type = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('soma/recovery/1') };
  return crypto.subtle.deriveKey(type, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function gcmKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

async function wrap(key: CryptoKey, context: Bytes, root: Bytes): Promise<Bytes> {
  const iv = randomBytes(12);
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: context }, key, root)));
}

async function unwrap(key: CryptoKey, context: Bytes, box: Bytes): Promise<Bytes> {
  const iv = box.slice(0, 12);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context }, key, box.slice(12)));
}
