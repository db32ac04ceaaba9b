/**
 * A sealed file: chunks of 1 MiB, each with its own random IV under a key of the file's own, which lies in a sealed row:
 * without the row the file is noise. Associated data bind a chunk to its file, its place and the number of chunks, so
 * chunks cannot be moved, left out or taken from another file.
 */
import { concat, randomBytes, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { VaultError } from './errors.ts';
import type { FileStore, FileWriter } from './file-store.ts';

export const CHUNK_BYTES = 1 << 20;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What must be kept to read a sealed file again. */
export interface SealedFile {
  readonly name: string;
  readonly key: Bytes;
  /** Of the plain content. */
  readonly bytes: number;
}

const chunksOf = (bytes: number): number => Math.ceil(bytes / CHUNK_BYTES);
const sizeOf = (file: SealedFile, chunk: number): number => Math.min(CHUNK_BYTES, file.bytes - chunk * CHUNK_BYTES);
const contextOf = (file: SealedFile, chunk: number): Bytes => utf8(`file|1|${file.name}|${chunk}|${chunksOf(file.bytes)}|${file.bytes}`);

const aesKey = (raw: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** Writes a sealed file of a length known beforehand; bytes may come in any portions. */
export class SealedWriter {
  readonly #file: SealedFile;
  readonly #writer: FileWriter;
  readonly #key: CryptoKey;
  #chunk = 0;
  #held = new Uint8Array(CHUNK_BYTES);
  #fill = 0;

  private constructor(file: SealedFile, writer: FileWriter, key: CryptoKey) {
    this.#file = file;
    this.#writer = writer;
    this.#key = key;
  }

  static async open(store: FileStore, name: string, bytes: number): Promise<{ readonly file: SealedFile; readonly writer: SealedWriter }> {
    const file: SealedFile = { name, key: randomBytes(32), bytes };
    return { file, writer: new SealedWriter(file, await store.create(name), await aesKey(file.key)) };
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + CHUNK_BYTES - this.#fill);
      this.#held.set(part, this.#fill);
      this.#fill += part.length;
      at += part.length;
      if (this.#fill === CHUNK_BYTES) await this.#sealChunk();
    }
  }

  /** Throws when fewer or more bytes came than were announced. */
  async close(): Promise<void> {
    if (this.#fill > 0) await this.#sealChunk();
    await this.#writer.close();
    if (this.#chunk !== chunksOf(this.#file.bytes))
      throw new VaultError('vault/invalid', 'The image is not whole. Nothing of it was kept.');
  }

  /** Lets go of the file without completing it. */
  async abandon(): Promise<void> {
    await this.#writer.close().catch(() => undefined);
  }

  async #sealChunk(): Promise<void> {
    if (this.#fill !== sizeOf(this.#file, this.#chunk))
      throw new VaultError('vault/invalid', 'The image is not whole. Nothing of it was kept.');
    const iv = randomBytes(IV_BYTES);
    const additionalData = contextOf(this.#file, this.#chunk);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, this.#key, this.#held.slice(0, this.#fill));
    await this.#writer.append(concat(iv, new Uint8Array(sealed)));
    this.#chunk++;
    this.#fill = 0;
  }
}

/** The whole content. Null when the file is not on this device; throws `vault/damaged` when it does not open. */
export async function readSealedFile(store: FileStore, file: SealedFile): Promise<Bytes | null> {
  const key = await aesKey(file.key);
  const out = new Uint8Array(file.bytes);
  const step = CHUNK_BYTES + IV_BYTES + TAG_BYTES;
  for (let chunk = 0; chunk < chunksOf(file.bytes); chunk++) {
    const box = await store.read(file.name, chunk * step, sizeOf(file, chunk) + IV_BYTES + TAG_BYTES);
    if (!box) return null;
    try {
      const additionalData = contextOf(file, chunk);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: box.slice(0, IV_BYTES), additionalData }, key, box.slice(IV_BYTES));
      out.set(new Uint8Array(plain), chunk * CHUNK_BYTES);
    } catch {
      throw new VaultError('vault/damaged', 'This image is damaged and cannot be shown. Everything else is safe; import its files again.');
    }
  }
  return out;
}
