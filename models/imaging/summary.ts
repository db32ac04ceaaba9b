import type { Vec3 } from './affine.ts';
import { columnOf } from './affine.ts';
import type { Finding } from './findings.ts';
import type { Grid } from './grid.ts';
import { obliquityOf, orientationOf, spacingOf, tiltOf } from './grid.ts';
import type { ImageFacts, Imaged } from './image.ts';
import { segmentVolume } from './label-map.ts';
import { contourVolume } from './contour-set.ts';
import type { ValueRange, Volume } from './volume.ts';

/** Where an image lies, in numbers to read. */
export interface GeometrySummary {
  /** Voxels along i, j, k. */
  readonly size: Vec3;
  /** mm between voxel centres; null along an axis where the source does not say. */
  readonly spacing: readonly (number | null)[];
  /** Towards which side of the patient i, j, k grow; null where the source does not say. */
  readonly orientation: string | null;
  /** Centre of the first voxel, mm, LPS. */
  readonly origin: Vec3;
  readonly toPatient: readonly number[];
  readonly tiltDegrees: number;
  readonly obliqueDegrees: number;
}

interface Common {
  readonly facts: ImageFacts;
  readonly findings: readonly Finding[];
}

/** An image, segmentation or structure set in a few numbers: what lists show and what is stored beside the voxels. */
export type ImageSummary =
  | (Common & {
      readonly kind: 'image';
      readonly geometry: GeometrySummary;
      readonly frames: number;
      readonly components: number;
      /** Kind of the stored numbers, for instance `int16`. */
      readonly stored: string;
      readonly range: ValueRange | null;
      readonly unit: string | null;
      readonly meaning: Volume['meaning'];
      readonly highIsDark: boolean;
      readonly filledSlices: number;
    })
  | (Common & {
      readonly kind: 'labels';
      readonly geometry: GeometrySummary | null;
      readonly overlapping: boolean;
      /** Name of the whole; absent where there is none. */
      readonly label?: string;
      /** True where a person drew it here. */
      readonly drawn?: boolean;
      readonly segments: readonly {
        readonly number: number;
        readonly name: string;
        readonly type: string | null;
        readonly voxels: number;
        readonly mL: number | null;
      }[];
    })
  | (Common & {
      readonly kind: 'structures';
      readonly structures: readonly {
        readonly name: string;
        readonly kind: string | null;
        readonly contours: number;
        readonly mL: number | null;
      }[];
    });

export function summaryOf(imaged: Imaged): ImageSummary {
  const { facts, findings } = imaged;
  if (imaged.kind === 'structures') {
    const structures = imaged.structures.structures.map((s) => ({
      name: s.name,
      kind: s.kind,
      contours: s.contours.length,
      mL: millilitres(contourVolume(s)),
    }));
    return { kind: 'structures', facts, findings, structures };
  }
  if (imaged.kind === 'labels') {
    const { labels } = imaged;
    const volume = labels.voxels.kind === 'labels' ? labels.voxels.volume : labels.voxels.volumes[0];
    const segments = labels.segments.map((s) => ({
      number: s.number,
      name: s.name,
      type: s.type,
      voxels: s.voxelCount,
      mL: millilitres(segmentVolume(labels, s)),
    }));
    return {
      kind: 'labels',
      facts,
      findings,
      geometry: volume ? geometryOf(volume, findings) : null,
      overlapping: labels.voxels.kind === 'masks',
      ...(labels.label === '' ? {} : { label: labels.label }),
      ...(labels.drawn ? { drawn: true } : {}),
      segments,
    };
  }
  const { volume } = imaged;
  return {
    kind: 'image',
    facts,
    findings,
    geometry: geometryOf(volume, findings),
    frames: volume.frames,
    components: volume.components,
    stored: volume.voxels.constructor.name.replace('Array', '').toLowerCase(),
    range: volume.range,
    unit: volume.unit,
    meaning: volume.meaning,
    highIsDark: volume.highIsDark,
    filledSlices: volume.filled?.slices.length ?? 0,
  };
}

function geometryOf(volume: Volume, findings: readonly Finding[]): GeometrySummary {
  const grid: Grid = volume.grid;
  const oriented = !findings.some((f) => f.code === 'no-orientation');
  return {
    size: grid.size,
    spacing: spacingOf(grid).map((mm, axis) => (volume.measured[axis] ? mm : null)),
    orientation: oriented ? orientationOf(grid) : null,
    origin: columnOf(grid.toPatient, 3),
    toPatient: grid.toPatient,
    tiltDegrees: tiltOf(grid),
    obliqueDegrees: obliquityOf(grid),
  };
}

const millilitres = (cubicMm: number | null): number | null => (cubicMm === null ? null : cubicMm / 1000);
