import { sha256 } from '#models/core/sha256.ts';
import type { ImageSink } from '#models/imaging/image-sink.ts';
import type { ImportedImage } from '#models/imaging/import-report.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { packImage } from '#models/imaging/packed.ts';
import { previewOf } from '#models/imaging/preview.ts';
import { summaryOf } from '#models/imaging/summary.ts';

/** Bytes handed on at once. */
const PORTION = 1 << 20;

/**
 * Hands one image to a sink. `pause` is called before it (`always`) and between portions, and may throw to end it: what was
 * begun is then for the caller to abort.
 */
export async function handOver(imaged: Imaged, sink: ImageSink, pause: (always: boolean) => Promise<void>): Promise<ImportedImage> {
  await pause(true);
  const summary = summaryOf(imaged);
  const { packed, arrays } = packImage(imaged);
  const parts = arrays.map((array) => new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength));
  const digests = await Promise.all(parts.map(digest));
  const content = sha256(new TextEncoder().encode(`${JSON.stringify(packed.frame)}|${digests.join('|')}`));
  const { id, known } = await sink.begin({ summary, packed, content, preview: previewOf(imaged) });
  if (known) return { id, known, summary };
  for (const part of parts) {
    for (let at = 0; at < part.length; at += PORTION) {
      await sink.write(part.slice(at, at + PORTION));
      await pause(false);
    }
  }
  await sink.finish();
  return { id, known, summary };
}

/** SHA-256, hex. */
export async function digest(bytes: Uint8Array): Promise<string> {
  // WebCrypto is some hundred times faster than our own, but only there in secure contexts.
  if (!globalThis.crypto?.subtle) return sha256(bytes);
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(hash, (b) => b.toString(16).padStart(2, '0')).join('');
}
