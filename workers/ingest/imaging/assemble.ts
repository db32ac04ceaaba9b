import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { affineOf, cross, scale } from '#models/imaging/affine.ts';
import type { Finding } from '#models/imaging/findings.ts';
import { finding } from '#models/imaging/findings.ts';
import { obliquityOf, tiltOf } from '#models/imaging/grid.ts';
import type { SliceHead } from '#models/imaging/slice.ts';
import type { Place, Stack } from '#models/imaging/stacks.ts';
import type { ValueRange, Volume, Voxels } from '#models/imaging/volume.ts';
import { rangeOf } from '#models/imaging/volume.ts';
import type { DicomHead } from './dicom-image.ts';
import type { SliceLoader } from './slice-loader.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** A volume, or the slices that could not be decoded and why. */
export type Assembled =
  { readonly volume: Volume; readonly findings: readonly Finding[] } | { readonly failed: ReadonlyMap<SliceHead, ImageReject> };

/** A tilt below this (degrees) is rounding of positions. */
const TILT_DEGREES = 0.5;
const OBLIQUE_DEGREES = 1;

/**
 * Decodes the slices of a stack straight into one array. `tick` is awaited after every slice with the share done (0 to 1)
 * and may throw to cancel. Slices that cannot be decoded do not stop the others: all of them are named together.
 */
export async function assemble(stack: Stack, loader: SliceLoader, tick: (done: number) => Promise<void>): Promise<Assembled> {
  const [firstPhase] = stack.phases as [readonly Place[]];
  const first = headOf(firstPhase[0] as Place);
  const head = loader.head(first);
  const heads = [...new Set(stack.phases.flat().flatMap((place) => ('head' in place ? [place.head] : place.between)))];
  const even = heads.every((h) => h.slope === first.slope && h.intercept === first.intercept);
  const [nx, ny, nz, frames] = [first.columns, first.rows, firstPhase.length, stack.phases.length];
  const perSlice = nx * ny * first.components;
  const voxels = arrayFor(
    heads.map((h) => loader.head(h)),
    even,
    perSlice * nz * frames,
  );
  const failed = new Map<SliceHead, ImageReject>();
  const ranges: (ValueRange | null)[] = [];
  const total = nz * frames;
  let done = 0;
  for (const [t, places] of stack.phases.entries()) {
    for (const [k, place] of places.entries()) {
      try {
        const slice = await valuesOf(place, loader, even);
        if (slice.length !== perSlice) throw new ImageReject('pixels-damaged');
        voxels.set(slice, (t * nz + k) * perSlice);
        if ('head' in place) ranges.push(rangeOf(slice, even ? first.slope : 1, even ? first.intercept : 0));
      } catch (error) {
        if (!(error instanceof ImageReject)) throw error;
        // Between two slices either may be at fault; asking for each alone tells which.
        for (const one of 'head' in place ? [place.head] : place.between) await loader.voxels(one).catch((why) => failed.set(one, why));
      }
      await tick(++done / total);
    }
  }
  if (failed.size > 0) return { failed };
  const placed = placement(stack, first);
  const grid = { size: [nx, ny, nz] as const, toPatient: placed.toPatient };
  const colour = first.components === 3;
  const filled = firstPhase.flatMap((place, k) => ('head' in place ? [] : [k]));
  const findings: Finding[] = [...head.findings, ...stack.findings, ...placed.findings];
  if (!even) findings.push(finding('different-slopes'));
  if (frames > 1 && head.frameTimeMs) findings.push(finding('cine', `${frames} frames, ${head.frameTimeMs} ms each`));
  if (placed.known) {
    const [tilt, oblique] = [nz > 1 ? tiltOf(grid) : 0, obliquityOf(grid)];
    if (tilt > TILT_DEGREES) findings.push(finding('gantry-tilt', `${tilt.toFixed(1)} degrees`));
    if (oblique > OBLIQUE_DEGREES) findings.push(finding('oblique', `${oblique.toFixed(1)} degrees`));
  }
  const frameTimesMs =
    stack.frameTimesMs ?? (frames > 1 && head.frameTimeMs ? stack.phases.map((_, t) => t * (head.frameTimeMs as number)) : null);
  return {
    findings,
    volume: {
      grid,
      voxels,
      components: first.components,
      frames,
      slope: even && !colour ? first.slope : 1,
      intercept: even && !colour ? first.intercept : 0,
      unit: head.unit,
      meaning: colour ? 'colour' : head.meaning,
      highIsDark: head.format.photometric === 'MONOCHROME1' && !head.invert,
      range: merge(ranges),
      padding: head.padding,
      windows: head.windows,
      measured: placed.measured,
      filled: filled.length > 0 ? { axis: 2, slices: filled } : null,
      frameTimesMs,
    },
  };
}

const headOf = (place: Place): SliceHead => ('head' in place ? place.head : place.between[0]);

async function valuesOf(place: Place, loader: SliceLoader, even: boolean): Promise<Voxels> {
  const one = async (head: SliceHead): Promise<Voxels> => {
    const stored = await loader.voxels(head);
    return even ? stored : Float32Array.from(stored, (value) => head.slope * value + head.intercept);
  };
  if ('head' in place) return one(place.head);
  const [a, b] = [await one(place.between[0]), await one(place.between[1])];
  const whole = !(a instanceof Float32Array || a instanceof Float64Array);
  const out = a.slice();
  const w = place.weight;
  for (let n = 0; n < out.length; n++) {
    const value = (1 - w) * (a[n] as number) + w * (b[n] as number);
    out[n] = whole ? Math.round(value) : value;
  }
  return out;
}

/** The narrowest array that holds every slice's numbers. */
function arrayFor(heads: readonly DicomHead[], even: boolean, count: number): Voxels {
  const formats = heads.map((h) => h.format);
  try {
    if (formats.some((f) => f.samples === 3 || f.palette)) return new Uint8Array(count);
    if (formats.some((f) => f.kind === 'double')) return new Float64Array(count);
    if (!even || heads.some((h) => h.modalityLut) || formats.some((f) => f.kind === 'float')) return new Float32Array(count);
    const bits = Math.max(...formats.map((f) => Math.max(f.allocated, 8)));
    const [signed, unsigned] = [formats.some((f) => f.signed), formats.some((f) => !f.signed)];
    const needed = signed && unsigned ? bits * 2 : bits;
    if (needed > 32) return new Float64Array(count);
    if (needed > 16) return signed ? new Int32Array(count) : new Uint32Array(count);
    if (needed > 8) return signed ? new Int16Array(count) : new Uint16Array(count);
    return signed ? new Int8Array(count) : new Uint8Array(count);
  } catch (error) {
    if (error instanceof RangeError) throw new ImageReject('too-large');
    throw error;
  }
}

interface Placement {
  readonly toPatient: Affine;
  readonly measured: readonly [boolean, boolean, boolean];
  /** Does the source say how the image lies in the body? */
  readonly known: boolean;
  readonly findings: readonly Finding[];
}

function placement(stack: Stack, first: SliceHead): Placement {
  const findings: Finding[] = [];
  const { pixel, across, down, thickness } = first;
  if (!pixel) findings.push(finding('no-pixel-size'));
  else if (pixel.basis === 'at-detector') findings.push(finding('pixel-size-at-detector'));
  const known = across !== null && down !== null;
  if (!known) findings.push(finding('no-orientation'));
  else if (!stack.origin) findings.push(finding('no-position'));
  const i: Vec3 = scale(across ?? [1, 0, 0], pixel?.i ?? 1);
  const j: Vec3 = scale(down ?? [0, 1, 0], pixel?.j ?? 1);
  const depthKnown = stack.step !== null || thickness !== null;
  if (!depthKnown && known) findings.push(finding('depth-unknown'));
  const normal = cross(across ?? [1, 0, 0], down ?? [0, 1, 0]);
  const k = stack.step ?? scale(normal, thickness ?? 1);
  const inPlane = pixel !== null && pixel.basis !== 'at-detector';
  return { toPatient: affineOf(i, j, k, stack.origin ?? [0, 0, 0]), measured: [inPlane, inPlane, depthKnown], known, findings };
}

function merge(ranges: readonly (ValueRange | null)[]): ValueRange | null {
  const all = ranges.filter((r) => r !== null);
  if (all.length === 0) return null;
  return { min: all.reduce((m, r) => Math.min(m, r.min), Infinity), max: all.reduce((m, r) => Math.max(m, r.max), -Infinity) };
}
