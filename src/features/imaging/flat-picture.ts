import type { Volume } from '#models/imaging/volume.ts';
import type { Ramp } from '#models/imaging/window.ts';
import { brightness } from '#models/imaging/window.ts';

/** Writes one slice as red, green, blue, opacity bytes. Colour as it is; numbers through the window; film turned over. */
export function paintSlice(volume: Volume, frame: number, slice: number, ramp: Ramp, into: Uint8ClampedArray): void {
  const [nx, ny, nz] = volume.grid.size;
  const { components, voxels, slope, intercept, highIsDark } = volume;
  const from = (frame * nz + slice) * nx * ny * components;
  for (let n = 0; n < nx * ny; n++) {
    const at = from + n * components;
    const value = (c: number): number => slope * (voxels[at + c] as number) + intercept;
    if (components === 3) for (let c = 0; c < 3; c++) into[4 * n + c] = value(c);
    else {
      const light = 255 * brightness(components === 2 ? Math.hypot(value(0), value(1)) : value(0), ramp);
      into[4 * n] = into[4 * n + 1] = into[4 * n + 2] = highIsDark ? 255 - light : light;
    }
    into[4 * n + 3] = 255;
  }
}
