import { sha256, utf8 } from '../../core/sha256.ts';
import type { Vec3 } from '../affine.ts';
import { applyAffine, columnOf, cross, dot, length, scale } from '../affine.ts';
import { spacingOf, tiltOf } from '../grid.ts';
import type { Grid } from '../grid.ts';
import type { LabelMap, Segment } from '../label-map.ts';
import type { Volume } from '../volume.ts';
import { codedConcept, segmentType } from './coded-type.ts';
import { decimalString, writePart10 } from './dicom-elements.ts';
import type { Elements } from './dicom-elements.ts';
import { uidOfName } from './one-way-uid.ts';
import { checkWritable } from './writable.ts';

/** What a DICOM segmentation says beside its voxels. */
export interface SegmentationContext {
  /** One-way name of the study of the image it was made on. */
  readonly study: string;
  /** Day of that study, which is the day of what the segments show: YYYY-MM-DD; null = not stated. */
  readonly studyDate: string | null;
  readonly made: 'MANUAL' | 'SEMIAUTOMATIC' | 'AUTOMATIC';
  /** Name of the method, for instance `region growing`; stands in the file unless made by hand. */
  readonly method: string;
  /** When it was made: YYYY-MM-DD and HH:MM:SS. */
  readonly date: string;
  readonly time: string;
  /** Version of Soma. */
  readonly version: string;
}

const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4';
const EXPLICIT = '1.2.840.10008.1.2.1';
const IMPLEMENTATION = '2.25.110693429486417293468011745926358420131';

/** One frame: the mask of one segment in one slice. */
interface Frame {
  /** Place of the segment in the file, from 1. */
  readonly segment: number;
  readonly k: number;
  /** Place of the slice among those that hold something, from 1, along the normal. */
  readonly level: number;
}

/**
 * A segmentation as DICOM Segmentation (PS3.3 A.51), binary, explicit VR little endian. Segments are numbered 1, 2, ... in
 * their order, as the standard wants, whatever their numbers were; overlapping ones are kept. Slices that hold nothing of a
 * segment get no frame. The file names no person and no identifier of a source (models/imaging/deidentification.ts): study,
 * related series and frame of reference are named by identifiers made from their one-way names. Throws RangeError where
 * there is nothing to write (writable.ts), rows and columns are not at right angles, or a segment is fractional.
 */
export function writeSegmentation(map: LabelMap, context: SegmentationContext): Uint8Array {
  checkWritable(map);
  const volumes = map.voxels.kind === 'labels' ? [map.voxels.volume] : map.voxels.volumes;
  const { grid } = volumes[0] as Volume;
  checkAxes(grid);
  if (map.voxels.kind === 'masks' && volumes.some((v) => v.voxels.some((value) => value !== 0 && value !== 1)))
    throw new RangeError('These segments are fractions. Nothing was written. Save them as NIfTI, which keeps fractions.');
  const inside = map.segments.map((segment, n) => memberOf(map, segment, n));
  const frames = framesOf(grid, inside);
  const pixels = packBits(grid, inside, frames);
  const content = sha256(joinedText(map, context, pixels));
  const instance = uidOfName(content.slice(0, 24));
  const series = uidOfName(content.slice(24, 48));
  const frameOfReference = uidOfName(map.frameOfReference ?? sha256(utf8(`soma-frame|${map.series[0] ?? content}`)).slice(0, 24));
  const organisation = uidOfName(content.slice(40, 64));
  const day = context.date.replaceAll('-', '');
  const time = context.time.replaceAll(':', '');
  return writePart10(
    {
      '0002,0001': ['OB', Uint8Array.of(0, 1)],
      '0002,0002': ['UI', SEGMENTATION],
      '0002,0003': ['UI', instance],
      '0002,0010': ['UI', EXPLICIT],
      '0002,0012': ['UI', IMPLEMENTATION],
      '0002,0013': ['SH', 'SOMA'],
    },
    {
      ...identityElements(context, day, time),
      '0008,0018': ['UI', instance],
      '0008,103E': ['LO', map.label.slice(0, 64)],
      ...(map.series.length > 0 ? { '0008,1250': ['SQ', map.series.map((name) => relatedSeries(context.study, name))] } : {}),
      '0020,000E': ['UI', series],
      '0020,0052': ['UI', frameOfReference],
      '0020,9221': ['SQ', [{ '0020,9164': ['UI', organisation] }]],
      '0020,9222': ['SQ', dimensionIndices(organisation)],
      '0028,0008': ['IS', String(frames.length)],
      '0028,0010': ['US', grid.size[1]],
      '0028,0011': ['US', grid.size[0]],
      '0062,0002': ['SQ', map.segments.map((segment, n) => segmentItem(segment, n + 1, context))],
      '0062,0013': ['CS', map.voxels.kind === 'masks' ? 'YES' : 'NO'],
      '0070,0081': ['LO', map.label.slice(0, 64)],
      '5200,9229': ['SQ', [sharedGroups(grid)]],
      '5200,9230': ['SQ', frames.map((frame) => frameGroup(grid, frame))],
      '7FE0,0010': ['OB', pixels],
    },
  );
}

/** Is voxel number `at` in the n-th segment? */
type Member = (at: number) => boolean;

function memberOf(map: LabelMap, segment: Segment, n: number): Member {
  if (map.voxels.kind === 'masks') {
    const { voxels } = map.voxels.volumes[n] as Volume;
    return (at) => voxels[at] !== 0;
  }
  const { voxels } = map.voxels.volume;
  return (at) => voxels[at] === segment.number;
}

function checkAxes(grid: Grid): void {
  const [u, v] = [columnOf(grid.toPatient, 0), columnOf(grid.toPatient, 1)];
  if (Math.abs(dot(u, v)) / (length(u) * length(v)) > 1e-3)
    throw new RangeError(
      'Rows and columns of this image are not at right angles, which DICOM cannot express. Nothing was written. Save as NIfTI instead.',
    );
  if (grid.size[0] > 65_535 || grid.size[1] > 65_535)
    throw new RangeError('The slices are larger than DICOM can hold. Nothing was written. Save as NIfTI instead.');
}

/** Frames segment by segment, slices along the normal of rows and columns. */
function framesOf(grid: Grid, inside: readonly Member[]): Frame[] {
  const [nx, ny, nz] = grid.size;
  const slice = nx * ny;
  const normal = cross(columnOf(grid.toPatient, 0), columnOf(grid.toPatient, 1));
  const upwards = dot(normal, columnOf(grid.toPatient, 2)) > 0;
  const order = Array.from({ length: nz }, (_, n) => (upwards ? n : nz - 1 - n));
  const held = inside.map((member) =>
    order.filter((k) => {
      for (let at = k * slice; at < (k + 1) * slice; at++) if (member(at)) return true;
      return false;
    }),
  );
  const levels = order.filter((k) => held.some((slices) => slices.includes(k)));
  return held.flatMap((slices, n) => slices.map((k): Frame => ({ segment: n + 1, k, level: levels.indexOf(k) + 1 })));
}

/** One bit a voxel, frames without a gap, the first voxel in the lowest bit (PS3.5 8.1.1). */
function packBits(grid: Grid, inside: readonly Member[], frames: readonly Frame[]): Uint8Array {
  const slice = grid.size[0] * grid.size[1];
  const out = new Uint8Array(Math.ceil((frames.length * slice) / 8));
  frames.forEach(({ segment, k }, n) => {
    const member = inside[segment - 1] as Member;
    for (let p = 0; p < slice; p++) {
      if (!member(k * slice + p)) continue;
      const bit = n * slice + p;
      out[bit >> 3] = (out[bit >> 3] as number) | (1 << (bit & 7));
    }
  });
  return out;
}

/** What identifies the content: the same segmentation saved twice is the same object, another is another. */
function joinedText(map: LabelMap, context: SegmentationContext, pixels: Uint8Array): Uint8Array {
  return utf8(JSON.stringify([map.label, map.frameOfReference, map.series, map.segments, context, sha256(pixels)]));
}

function identityElements(context: SegmentationContext, day: string, time: string): Elements {
  return {
    '0008,0005': ['CS', 'ISO_IR 192'],
    '0008,0008': ['CS', 'DERIVED\\PRIMARY'],
    '0008,0016': ['UI', SEGMENTATION],
    '0008,0020': ['DA', (context.studyDate ?? '').replaceAll('-', '')],
    '0008,0021': ['DA', day],
    '0008,0023': ['DA', day],
    '0008,0030': ['TM', ''],
    '0008,0031': ['TM', time],
    '0008,0033': ['TM', time],
    '0008,0050': ['SH', ''],
    '0008,0060': ['CS', 'SEG'],
    '0008,0070': ['LO', 'Soma'],
    '0008,0090': ['PN', ''],
    '0008,1090': ['LO', 'Soma'],
    '0010,0010': ['PN', ''],
    '0010,0020': ['LO', ''],
    '0010,0030': ['DA', ''],
    '0010,0040': ['CS', ''],
    '0012,0062': ['CS', 'YES'],
    '0012,0063': ['LO', 'Soma keeps no identifiers on import'],
    '0018,1000': ['LO', 'none'],
    '0018,1020': ['LO', context.version],
    '0020,000D': ['UI', uidOfName(context.study)],
    '0020,0010': ['SH', ''],
    '0020,0011': ['IS', '1'],
    '0020,0013': ['IS', '1'],
    '0020,1040': ['LO', ''],
    '0028,0002': ['US', 1],
    '0028,0004': ['CS', 'MONOCHROME2'],
    '0028,0100': ['US', 1],
    '0028,0101': ['US', 1],
    '0028,0102': ['US', 0],
    '0028,0103': ['US', 0],
    '0028,2110': ['CS', '00'],
    '0062,0001': ['CS', 'BINARY'],
    '0070,0080': ['CS', 'SEGMENTATION'],
    '0070,0084': ['PN', ''],
  };
}

function relatedSeries(study: string, series: string): Elements {
  return { '0020,000D': ['UI', uidOfName(study)], '0020,000E': ['UI', uidOfName(series)], '0040,A170': ['SQ', []] };
}

function dimensionIndices(organisation: string): Elements[] {
  const index = (pointer: string, group: string, label: string): Elements => ({
    '0020,9164': ['UI', organisation],
    '0020,9165': ['AT', [pointer]],
    '0020,9167': ['AT', [group]],
    '0020,9421': ['LO', label],
  });
  return [index('0062,000B', '0062,000A', 'Segment'), index('0020,0032', '0020,9113', 'Position')];
}

function segmentItem(segment: Segment, number: number, context: SegmentationContext): Elements {
  const { category, type } = segmentType(segment.type);
  return {
    '0062,0003': ['SQ', [codedConcept(category)]],
    '0062,0004': ['US', number],
    '0062,0005': ['LO', (segment.name === '' ? `Segment ${number}` : segment.name).slice(0, 64)],
    '0062,0008': ['CS', context.made],
    ...(context.made === 'MANUAL' ? {} : { '0062,0009': ['LO', context.method.slice(0, 64)] as const }),
    '0062,000F': ['SQ', [codedConcept(type)]],
  };
}

function sharedGroups(grid: Grid): Elements {
  const [di, dj, dk] = spacingOf(grid);
  const unit = (axis: number): Vec3 => {
    const column = columnOf(grid.toPatient, axis);
    return scale(column, 1 / length(column));
  };
  // Slices of a tilted stack are nearer to each other than the steps between their corners are long.
  const apart = dk * Math.cos((tiltOf(grid) * Math.PI) / 180);
  const decimals = (values: readonly number[]): string => values.map(decimalString).join('\\');
  return {
    '0020,9116': ['SQ', [{ '0020,0037': ['DS', decimals([...unit(0), ...unit(1)])] }]],
    '0028,9110': [
      'SQ',
      [
        {
          '0018,0050': ['DS', decimalString(apart)],
          '0018,0088': ['DS', decimalString(apart)],
          // From row to row first (PS3.3 10.7.1.3).
          '0028,0030': ['DS', decimals([dj, di])],
        },
      ],
    ],
  };
}

function frameGroup(grid: Grid, { segment, k, level }: Frame): Elements {
  const position = applyAffine(grid.toPatient, [0, 0, k]);
  return {
    '0020,9111': ['SQ', [{ '0020,9157': ['UL', [segment, level]] }]],
    '0020,9113': ['SQ', [{ '0020,0032': ['DS', position.map(decimalString).join('\\')] }]],
    '0062,000A': ['SQ', [{ '0062,000B': ['US', segment] }]],
  };
}
