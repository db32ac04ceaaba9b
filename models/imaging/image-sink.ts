import type { PackedImage } from './packed.ts';
import type { Preview } from './preview.ts';
import type { ImageSummary } from './summary.ts';

/**
 * Where an import of images delivers. The vault worker implements it and exposes it over a message port. Calls come
 * strictly in the order begin, write*, then finish or abort, once for each image; each is awaited. Nothing of an image can
 * be seen before `finish` resolves; then all of it can.
 */
export interface ImageSink {
  /**
   * Opens one image. `content`: SHA-256 of its arrays, hex; the same image given to the same twin again is `known` and
   * nothing more is to be sent of it. Returns the image's id.
   */
  begin(image: {
    readonly summary: ImageSummary;
    readonly packed: PackedImage;
    readonly content: string;
    readonly preview: Preview | null;
  }): Promise<{
    readonly id: string;
    readonly known: boolean;
  }>;
  /** The next bytes of the arrays, in order, at most 1 MiB at a time. */
  write(bytes: Uint8Array): Promise<void>;
  /** Everything was written: sealed and stored before this resolves. */
  finish(): Promise<void>;
  /** Forget everything since `begin`. */
  abort(): Promise<void>;
}
