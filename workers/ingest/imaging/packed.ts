import { ImageReject } from '#models/imaging/rejected.ts';

/**
 * Unpacks gzip or zlib (`deflate`) with the platform's own decoder. What is there after a cut or damaged end is returned
 * when it is enough: `wanted` bytes. Throws ImageReject `gzip-damaged`, or `too-large` far beyond what was wanted.
 */
export async function unpackWhole(packed: Uint8Array, how: 'gzip' | 'deflate', wanted: number): Promise<Uint8Array> {
  // Deflate packs no tighter than 1032 to 1: a header that promises more is not believed before memory is taken.
  if (wanted > 1032 * packed.length + 1024)
    throw new ImageReject('pixels-cut', `${wanted} bytes are stated, ${packed.length} packed bytes are there`);
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(how)).getReader();
  const out = new Uint8Array(wanted);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      out.set(value.subarray(0, Math.max(0, wanted - size)), Math.min(size, wanted));
      size += value.length;
      if (size >= wanted) {
        await reader.cancel();
        break;
      }
    }
  } catch {
    if (size < wanted) throw new ImageReject('gzip-damaged');
  }
  if (size < wanted) throw new ImageReject('pixels-cut', `${size} of ${wanted} bytes`);
  return out;
}
