/** Takes one image after the other from a pool worker and seals it. */
import { sha256 } from '#models/core/sha256.ts';
import type { ImageSink } from '#models/imaging/image-sink.ts';
import type { PackedImage } from '#models/imaging/packed.ts';
import { packedBytes } from '#models/imaging/packed.ts';
import type { Preview } from '#models/imaging/preview.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import { randomId, utf8 } from './bytes.ts';
import { loadDocument, placeOf } from './documents.ts';
import { storageError, VaultError } from './errors.ts';
import type { FileStore } from './file-store.ts';
import { imageAddress } from './images.ts';
import type { ImageRecord } from './images.ts';
import { SealedWriter } from './sealed-file.ts';
import type { SealedFile } from './sealed-file.ts';
import type { Space } from './space.ts';
import { isSampleId, requireTwin } from './twins.ts';

interface OpenImage {
  readonly id: string;
  readonly summary: ImageSummary;
  readonly preview: Preview | null;
  readonly packed: PackedImage;
  readonly file: SealedFile;
  readonly writer: SealedWriter;
}

export class VaultImageSink implements ImageSink {
  readonly #space: () => Space;
  readonly #files: FileStore | null;
  readonly #twin: string;
  readonly #written: () => void;
  #image: OpenImage | null = null;

  /** `space` throws while the vault is locked. */
  constructor(space: () => Space, files: FileStore | null, twin: string, written: () => void) {
    this.#space = space;
    this.#files = files;
    this.#twin = twin;
    this.#written = written;
  }

  async begin({ summary, packed, content, preview }: Parameters<ImageSink['begin']>[0]) {
    const space = this.#space();
    if (isSampleId(this.#twin)) {
      throw new VaultError(
        'vault/sample-only',
        'This is a sample of a made-up person and takes no images. Nothing was kept; make a twin of your own for them.',
      );
    }
    if (!this.#files) {
      throw new VaultError(
        'vault/storage',
        'This browser gives pages no file storage, so images cannot be kept in it. Nothing was kept. Use a newer browser.',
      );
    }
    await requireTwin(space, this.#twin);
    await this.abort();
    const id = sha256(utf8(`${summary.facts.series}|${summary.kind}|${content}`)).slice(0, 32);
    if (await loadDocument(space, imageAddress(this.#twin, id))) return { id, known: true };
    const { file, writer } = await this.#guard(() => SealedWriter.open(this.#files as FileStore, randomId(), packedBytes(packed)));
    this.#image = { id, summary, preview, packed, file, writer };
    return { id, known: false };
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#space();
    const { writer } = this.#open();
    await this.#guard(() => writer.write(bytes));
  }

  async finish(): Promise<void> {
    const space = this.#space();
    const { id, summary, preview, packed, file, writer } = this.#open();
    await this.#guard(() => writer.close());
    const address = imageAddress(this.#twin, id);
    const place = await placeOf(space, address);
    const value: ImageRecord = { summary, preview, packed, file };
    await this.#guard(() =>
      space.change(async (change) => {
        await requireTwin(space, this.#twin, change);
        await change.putDocument(place, 0, { address, value, savedAt: space.host.now() });
        await change.audit('image', { twin: this.#twin, modality: summary.facts.modality, bytes: file.bytes });
      }),
    );
    this.#image = null;
    this.#written();
  }

  async abort(): Promise<void> {
    const image = this.#image;
    this.#image = null;
    if (!image) return;
    await image.writer.abandon();
    await this.#files?.remove(image.file.name).catch(() => undefined);
  }

  #open(): OpenImage {
    if (!this.#image) throw new VaultError('vault/invalid', 'No image is being taken in.');
    return this.#image;
  }

  /** A write that fails leaves nothing of its image behind. */
  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.abort();
      throw storageError(error);
    }
  }
}
