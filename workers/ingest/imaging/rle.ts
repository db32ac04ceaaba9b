import { ImageReject } from '#models/imaging/rejected.ts';

/**
 * DICOM's run-length coding (PS3.5 annex G): a header of segment offsets, then one PackBits stream for each byte of each
 * sample, most significant byte first. Returns samples in little-endian order, colour interleaved by pixel.
 * `pixels` per frame, `bytesPerSample` 1, 2 or 4. Throws ImageReject `pixels-damaged`.
 */
export function decodeRle(data: Uint8Array, pixels: number, samples: number, bytesPerSample: number): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 64) throw new ImageReject('pixels-damaged');
  const count = view.getUint32(0, true);
  if (count !== samples * bytesPerSample)
    throw new ImageReject('pixels-damaged', `${count} segments, ${samples * bytesPerSample} expected`);
  const out = new Uint8Array(pixels * samples * bytesPerSample);
  for (let segment = 0; segment < count; segment++) {
    const sample = Math.floor(segment / bytesPerSample);
    const byte = bytesPerSample - 1 - (segment % bytesPerSample);
    const from = view.getUint32(4 + 4 * segment, true);
    const to = segment + 1 < count ? view.getUint32(8 + 4 * segment, true) : data.length;
    const step = samples * bytesPerSample;
    const written = unpack(data, from, Math.min(to, data.length), out, sample * bytesPerSample + byte, step, pixels);
    if (written < pixels) throw new ImageReject('pixels-cut');
  }
  return out;
}

/** One PackBits stream into every `step`-th byte of `out`; returns how many bytes it gave, at most `most`. */
function unpack(data: Uint8Array, from: number, to: number, out: Uint8Array, start: number, step: number, most: number): number {
  let [at, written, place] = [from, 0, start];
  while (at < to && written < most) {
    const code = ((data[at++] as number) << 24) >> 24;
    if (code >= 0) {
      for (let n = 0; n <= code && at < to && written < most; n++, written++, place += step) out[place] = data[at++] as number;
    } else if (code !== -128) {
      const value = data[at++] as number;
      for (let n = 0; n <= -code && written < most; n++, written++, place += step) out[place] = value;
    }
  }
  return written;
}
