import type { Pacer } from './pacer.ts';

/** Above this a packed file is taken for an attack or a mistake; one person's record stays far below. */
export const UNPACKED_LIMIT = 512 * 1024 * 1024;

/** Unpacks gzip. Returns null when it is damaged, `too-large` when it would exceed `limit` bytes. */
export async function gunzip(bytes: Uint8Array, pacer: Pacer, limit = UNPACKED_LIMIT): Promise<Uint8Array | 'too-large' | null> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
      if (pacer.due) await pacer.pause(0);
    }
  } catch (error) {
    if ((error as Error).name === 'Cancelled') throw error;
    return null;
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
