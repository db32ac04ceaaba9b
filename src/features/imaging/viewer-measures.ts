import type { Vec3 } from '#models/imaging/affine.ts';
import { add, dot, scale, subtract } from '#models/imaging/affine.ts';
import { measureEllipse, type EllipseMeasures, type EllipseProblem } from '#models/imaging/ellipse.ts';
import type { Region, RegionStatistics } from '#models/imaging/measure.ts';
import { angleDegrees, distanceMm, inFilledSlice, measurable, probe, regionStatistics } from '#models/imaging/measure.ts';
import type { PlaneAxes } from '#models/imaging/plane.ts';
import type { Volume } from '#models/imaging/volume.ts';

export const MEASURES = ['distance', 'angle', 'ellipse', 'rectangle', 'probe'] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** Points a measure is made of. A region has two opposite corners of its box. */
export const POINTS: Readonly<Record<MeasureKind, number>> = { distance: 2, angle: 3, ellipse: 2, rectangle: 2, probe: 1 };

/** Something a person measured. Plain data: part of the state hash. */
export interface Measure {
  readonly id: number;
  readonly kind: MeasureKind;
  /** Patient mm. */
  readonly points: readonly Vec3[];
  readonly axes: PlaneAxes;
  /** Which of the image's frames it was made in. */
  readonly frame: number;
}

export type Measured =
  | { readonly kind: 'length'; readonly mm: number }
  | { readonly kind: 'angle'; readonly degrees: number | null }
  | {
      readonly kind: 'region';
      readonly statistics: RegionStatistics;
      readonly filled: boolean;
      readonly sized: boolean;
      /** An ellipse as a ring of a valve, or why it is none; null for a rectangle. */
      readonly ring: EllipseMeasures | EllipseProblem | null;
    }
  | { readonly kind: 'value'; readonly value: number | null; readonly point: Vec3; readonly filled: boolean }
  /** The source does not say how large a voxel is here. */
  | { readonly kind: 'no-size' };

export function regionOf({ kind, points, axes }: Pick<Measure, 'kind' | 'points' | 'axes'>): Region | null {
  const [a, b] = points;
  if ((kind !== 'ellipse' && kind !== 'rectangle') || !a || !b) return null;
  const across = subtract(b, a);
  const half: [number, number] = [Math.abs(dot(across, axes.right)) / 2, Math.abs(dot(across, axes.down)) / 2];
  return { shape: kind, centre: add(a, scale(across, 0.5)), axes, half };
}

/** What a measure says of an image's stored values and geometry. */
export function measured(volume: Volume, measure: Measure): Measured {
  const [a, b, c] = measure.points as readonly [Vec3, Vec3, Vec3];
  const filledAt = (point: Vec3): boolean => {
    const found = probe(volume, point, measure.frame);
    return found !== null && inFilledSlice(volume, found.voxel);
  };
  const sized = measurable(volume, measure.axes);
  if (measure.kind === 'probe') {
    return { kind: 'value', value: probe(volume, a, measure.frame)?.value ?? null, point: a, filled: filledAt(a) };
  }
  const region = regionOf(measure);
  if (region) {
    const statistics = regionStatistics(volume, region, measure.frame);
    const ring = region.shape === 'ellipse' ? measureEllipse(volume, region) : null;
    return { kind: 'region', statistics, filled: filledAt(region.centre), sized, ring };
  }
  if (!sized) return { kind: 'no-size' };
  return measure.kind === 'angle' ? { kind: 'angle', degrees: angleDegrees(a, b, c) } : { kind: 'length', mm: distanceMm(a, b) };
}
