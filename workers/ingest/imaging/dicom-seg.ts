import { inflateSync } from 'fflate';
import { affineOf, cross, dot, scale, subtract } from '#models/imaging/affine.ts';
import type { Vec3 } from '#models/imaging/affine.ts';
import type { Finding } from '#models/imaging/findings.ts';
import { finding } from '#models/imaging/findings.ts';
import type { LabelMap, Segment } from '#models/imaging/label-map.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { Codecs } from './codecs.ts';
import { decodeFrame } from './decode-frame.ts';
import { storedFrames } from './dicom-frames.ts';
import { oneWay } from './dicom-facts.ts';
import type { DicomFile, DicomItem } from './dicom-file.ts';
import { frameGroups, FrameView, geometryOf } from './dicom-geometry.ts';
import { bitsPerFrame, pixelFormat } from './pixel-format.ts';
import type { PixelFormat } from './pixel-format.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

interface SegFrame {
  readonly segment: number;
  readonly position: Vec3 | null;
}

/** A DICOM segmentation (PS3.3 A.51), binary or fractional, as label map or as one mask for each segment. Throws ImageReject. */
export async function readSegmentation(dicom: DicomFile, codecs: Codecs): Promise<{ labels: LabelMap; findings: Finding[] }> {
  const { items } = dicom;
  const format = pixelFormat(dicom);
  const findings: Finding[] = [];
  const masks = await frameMasks(dicom, format, codecs, findings);
  const groups = frameGroups(items);
  const frames = masks.map((_, n): SegFrame => {
    const view = new FrameView(items, n, groups);
    const id = view.holder('0062000a', '0062000b')?.short('0062000b') ?? 1;
    return { segment: id, position: geometryOf(items, view).position };
  });
  const placed = placeFrames(items, format, frames, findings);
  const fractional = items.text('00620001') === 'FRACTIONAL';
  const segments = readSegments(items, frames, masks, fractional);
  const numbers = segments.map((s) => s.number);
  const size = [format.columns, format.rows, placed.count] as const;
  const volume = (voxels: Uint8Array | Uint16Array, most: number): Volume => ({
    grid: { size, toPatient: placed.toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: most },
    padding: null,
    windows: [],
    measured: placed.measured,
    filled: null,
    frameTimesMs: null,
  });
  const perSlice = format.columns * format.rows;
  const count = perSlice * placed.count;
  const common = {
    label: (items.text('00700080') ?? '').slice(0, 64),
    frameOfReference: frameOf(items),
    series: seriesOf(items),
    segments,
  };
  const apart = fractional ? null : together(frames, masks, placed.slices, count, Math.max(...numbers, 0));
  if (apart) return { labels: { ...common, voxels: { kind: 'labels', volume: volume(apart, Math.max(...numbers, 0)) } }, findings };
  if (!fractional) findings.push(finding('segments-overlap'));
  const volumes = numbers.map((number) => {
    const voxels = new Uint8Array(count);
    frames.forEach((frame, n) => frame.segment === number && voxels.set(masks[n] as Uint8Array, perSlice * (placed.slices[n] as number)));
    return volume(voxels, fractional ? 255 : 1);
  });
  return { labels: { ...common, voxels: { kind: 'masks', volumes } }, findings };
}

/** All segments in one array of numbers; null where a voxel belongs to two. */
function together(frames: readonly SegFrame[], masks: readonly Uint8Array[], slices: readonly number[], count: number, most: number) {
  const voxels = most > 255 ? new Uint16Array(count) : new Uint8Array(count);
  for (const [n, { segment }] of frames.entries()) {
    const mask = masks[n] as Uint8Array;
    const at = mask.length * (slices[n] as number);
    for (let p = 0; p < mask.length; p++) {
      if (mask[p] === 0) continue;
      if (voxels[at + p] !== 0 && voxels[at + p] !== segment) return null;
      voxels[at + p] = segment;
    }
  }
  return voxels;
}

/** One byte a pixel for each frame. One-bit frames follow each other without a gap, wherever a byte ends. */
async function frameMasks(dicom: DicomFile, format: PixelFormat, codecs: Codecs, findings: Finding[]): Promise<Uint8Array[]> {
  const pixels = format.rows * format.columns;
  const { frames, compressed, cut } = storedFrames(dicom, format.frames, bitsPerFrame(format, dicom.pixels?.length ?? Infinity));
  if (frames.length === 0) throw new ImageReject('pixels-cut');
  if (cut > 0) findings.push(finding('frames-cut', `${frames.length} of ${format.frames}`));
  const masks: Uint8Array[] = [];
  for (const [n, frame] of frames.entries()) {
    if (format.allocated === 1) {
      const packed = compressed ? unpacked(frame, format) : frame;
      const first = compressed ? 0 : (n * pixels) % 8;
      if (packed.length * 8 < pixels + first && !(compressed && packed.length >= pixels)) throw new ImageReject('pixels-cut');
      const mask = new Uint8Array(pixels);
      for (let p = 0; p < pixels; p++) mask[p] = ((packed[(first + p) >> 3] as number) >> ((first + p) & 7)) & 1;
      masks.push(mask);
    } else masks.push(Uint8Array.from((await decodeFrame(frame, compressed, format, codecs)).voxels));
  }
  return masks;
}

function unpacked(frame: Uint8Array, format: PixelFormat): Uint8Array {
  if (format.transferSyntax !== '1.2.840.10008.1.2.8.1') throw new ImageReject('compression-unknown', format.transferSyntax);
  try {
    return inflateSync(frame);
  } catch {
    throw new ImageReject('pixels-damaged');
  }
}

function readSegments(items: DicomItem, frames: readonly SegFrame[], masks: readonly Uint8Array[], fractional: boolean): Segment[] {
  const counts = new Map<number, number>();
  const half = fractional ? (items.short('0062000e') ?? 255) / 2 : 0;
  frames.forEach(({ segment }, n) => {
    let sum = 0;
    for (const value of masks[n] as Uint8Array) if (value > half) sum++;
    counts.set(segment, (counts.get(segment) ?? 0) + sum);
  });
  return items.sequence('00620002').map((item): Segment => {
    const number = item.short('00620004') ?? 0;
    const type = item.sequence('0062000f')[0];
    const words = [type?.text('00080100'), type?.text('00080102'), type?.text('00080104')].filter((word) => word);
    return {
      number,
      name: (item.text('00620005') ?? '').slice(0, 64),
      type: words.length > 0 ? words.join(' ') : null,
      colour: null,
      voxelCount: counts.get(number) ?? 0,
    };
  });
}

interface Placed {
  readonly slices: readonly number[];
  readonly count: number;
  readonly toPatient: readonly number[];
  readonly measured: readonly [boolean, boolean, boolean];
}

/** Where each frame lies along the stack. Places without a frame hold nothing of any segment. */
function placeFrames(items: DicomItem, format: PixelFormat, frames: readonly SegFrame[], findings: Finding[]): Placed {
  const geometry = geometryOf(items, new FrameView(items, 0, frameGroups(items)));
  const { across, down, pixel, thickness } = geometry;
  const measuredInPlane = pixel !== null;
  const first = frames[0]?.position;
  const spacing = items.sequence('52009229')[0]?.sequence('00289110')[0]?.decimal('00180088') ?? null;
  if (!across || !down || !first || frames.some((f) => !f.position)) {
    findings.push(finding('no-position'));
    const toPatient = affineOf([pixel?.i ?? 1, 0, 0], [0, pixel?.j ?? 1, 0], [0, 0, thickness ?? 1], [0, 0, 0]);
    return { slices: frames.map((_, n) => n), count: frames.length, toPatient, measured: [measuredInPlane, measuredInPlane, false] };
  }
  const normal = cross(across, down);
  const along = frames.map((f) => dot(subtract(f.position as Vec3, first), normal));
  const levels = [...new Set(along.map((v) => Math.round(v * 100) / 100))].sort((a, b) => a - b);
  const gaps = levels.slice(1).map((v, n) => v - (levels[n] as number));
  const step = gaps.length > 0 ? Math.min(...gaps) : (spacing ?? thickness ?? 1);
  const lowest = levels[0] as number;
  const slices = along.map((v) => Math.round((v - lowest) / step));
  const count = Math.max(...slices) + 1;
  if (count * format.rows * format.columns > 1 << 30) throw new ImageReject('too-large');
  if (along.some((v, n) => Math.abs((v - lowest) / step - (slices[n] as number)) > 0.05)) findings.push(finding('uneven-spacing'));
  const placeAt = (level: number): Vec3 => frames[along.findIndex((v) => Math.abs(v - level) <= 0.01)]?.position ?? first;
  const [origin, top] = [placeAt(lowest), placeAt(levels.at(-1) as number)];
  // From corner to corner, not along the normal: slices of a tilted gantry are stacked askew.
  const stack = count > 1 ? scale(subtract(top, origin), 1 / (count - 1)) : scale(normal, step);
  const toPatient = affineOf(scale(across, pixel?.i ?? 1), scale(down, pixel?.j ?? 1), stack, origin);
  return {
    slices,
    count,
    toPatient,
    measured: [measuredInPlane, measuredInPlane, gaps.length > 0 || spacing !== null || thickness !== null],
  };
}

function frameOf(items: DicomItem): string | null {
  const uid = items.text('00200052');
  return uid ? oneWay('frame', uid) : null;
}

function seriesOf(items: DicomItem): string[] {
  // Soma's own files know no instances, so they name the series as a related one (labels-out/dicom-seg.ts).
  const uids = ['00081115', '00081250'].flatMap((tag) => items.sequence(tag).map((series) => series.text('0020000e')));
  return [...new Set(uids.filter((uid) => uid !== null))].map((uid) => oneWay('series', uid));
}
