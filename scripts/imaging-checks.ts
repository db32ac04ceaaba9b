/**
 * What the image readers make of the reference data (SOMA_DATA, imaging), beside what is expected of them.
 * tests/conformance/imaging.test.ts holds every figure, scripts/validate-imaging.ts writes them to docs/validation/imaging.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Imaged } from '#models/imaging/image.ts';
import { canonical } from '#models/imaging/reorient.ts';
import { sameGrid } from '#models/imaging/grid.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import { summaryOf } from '#models/imaging/summary.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { dataRoot } from '#tests/shared-data.ts';
import { looksLikeDicom } from '#workers/ingest/imaging/dicom-file.ts';
import type { ImageReading } from '#models/imaging/import-report.ts';
import { imageSources, readImagesHere } from './soma/images.ts';

export const imagingRoot = join(dataRoot, 'imaging');
export const hasImaging = existsSync(imagingRoot);

export interface Read {
  readonly reading: ImageReading;
  readonly imaged: readonly Imaged[];
  readonly summaries: readonly ImageSummary[];
  readonly milliseconds: number;
}

/** Reads files or folders below the imaging data together. */
export async function read(...paths: readonly string[]): Promise<Read> {
  const imaged: Imaged[] = [];
  const sources = await imageSources(paths.map((path) => join(imagingRoot, path)));
  const start = performance.now();
  const reading = await readImagesHere(sources, async (one) => void imaged.push(one));
  return { reading, imaged, summaries: imaged.map(summaryOf), milliseconds: performance.now() - start };
}

export async function readVolume(path: string): Promise<Volume> {
  const { imaged, reading } = await read(path);
  const [one] = imaged;
  if (one?.kind !== 'image') throw new Error(`${path}: ${reading.files.map((f) => f.message).join(' ')}`);
  return one.volume;
}

/** Every file of the data set, below imaging. */
export function allFiles(folder = ''): string[] {
  return readdirSync(join(imagingRoot, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? allFiles(join(folder, entry.name)) : [join(folder, entry.name)]));
}

export const dicomFiles = (): string[] =>
  allFiles().filter((path) => looksLikeDicom(new Uint8Array(readFileSync(join(imagingRoot, path)))));

interface Expected {
  /** Size, kind, components and range as another reader (itk-wasm 7.6.4) found them. */
  readonly size: string;
  readonly components: number;
  readonly range: readonly [number, number];
  /** mm along i, j, k; the other reader writes 1 where it found none. */
  readonly spacing: readonly [number, number, number];
}

/** Where the other reader is known to be wrong or gives another quantity, with the reason and what is right instead. */
export const CORRECTIONS: ReadonlyMap<string, { readonly range: readonly [number, number]; readonly why: string }> = new Map([
  ['gdcm-US-ALOKA-16_big.dcm', { range: [0, 251], why: 'colours are brought to 8 bits: 64507 / 256' }],
  ['rtdose.dcm', { range: [0.795, 1.254], why: 'Dose Grid Scaling of 1e-6 applied to [795000, 1254000]' }],
  ['rtdose_expb.dcm', { range: [0.795, 1.254], why: 'the other reader swaps 32-bit words wrongly; the same dose in another byte order' }],
  ['badVR.dcm', { range: [0.795, 1.254], why: 'Dose Grid Scaling of 1e-6 applied to [795000, 1254000]' }],
]);

/** Label maps: the other reader writes 255 for a voxel of a segment. */
const MASKS = /^liver/;

export function expectations(): ReadonlyMap<string, Expected> {
  const found = new Map<string, Expected>();
  for (const line of readFileSync(join(imagingRoot, 'itkwasm-dicom-7.6.4-decode.tsv'), 'utf8').trim().split('\n')) {
    const [state, file, text = ''] = line.split('\t') as [string, string, string?];
    const [, size, components, spacing = '', min, max] = /^(\S+) \S+ (\d) (\S+) \[([^,]+),([^\]]+)\]/.exec(text) ?? [];
    if (state === 'OK' && size)
      found.set(file, {
        size,
        components: Number(components),
        range: [Number(min), Number(max)],
        spacing: spacing.split(',').map(Number) as [number, number, number],
      });
  }
  return found;
}

export interface FileRow {
  readonly path: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly message: string;
  readonly size: string;
  readonly found: string;
  readonly findings: string;
  /** What the other reader or a correction says; empty where there is no expectation. */
  readonly expected: string;
  readonly agrees: boolean | null;
  readonly milliseconds: number;
}

/** Each DICOM file read alone, beside its expectation. */
export async function fileRows(): Promise<FileRow[]> {
  const expected = expectations();
  const rows: FileRow[] = [];
  for (const path of dicomFiles()) {
    const { reading, summaries, milliseconds } = await read(path);
    const [file] = reading.files;
    const [one] = summaries;
    const name = basename(path);
    const wanted = expected.get(name);
    const range = CORRECTIONS.get(name)?.range ?? wanted?.range;
    const image = one?.kind === 'image' ? one : null;
    const size = image ? `${image.geometry.size.join(' x ')}${image.frames > 1 ? `, ${image.frames} frames` : ''}` : '';
    const agrees = wanted && image && range ? agreesWith(image, wanted, range) : null;
    rows.push({
      path,
      outcome: file?.outcome ?? '',
      reason: file?.reason ?? null,
      message: file?.message ?? '',
      size,
      found: image ? foundWords(image) : one ? partsOf(one) : '',
      findings: (one?.findings ?? []).map((f) => f.code).join(', '),
      expected: range && !MASKS.test(name) ? `[${range.join(', ')}]` : '',
      agrees: MASKS.test(name) ? null : agrees,
      milliseconds,
    });
  }
  return rows;
}

function agreesWith(image: ImageSummary & { kind: 'image' }, wanted: Expected, range: readonly [number, number]): boolean {
  const [x, y, z] = image.geometry.size;
  // A film's frames are depth to the other reader.
  const size = `${x}x${y}x${z * image.frames}` === wanted.size;
  // One slice's depth is no spacing, and its 1 mm stands for “not stated”.
  const axes = z > 1 ? [0, 1, 2] : [0, 1];
  const spaced = axes.every((axis) => {
    const [theirs, ours] = [wanted.spacing[axis] as number, image.geometry.spacing[axis] ?? null];
    return theirs === 1 || (ours !== null && Math.abs(theirs - ours) <= 0.001);
  });
  const near = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  return size && spaced && image.components === wanted.components && near(image.range?.min, range[0]) && near(image.range?.max, range[1]);
}

function foundWords(image: ImageSummary & { kind: 'image' }): string {
  const digits = (v: number): string => String(Number(v.toFixed(6)));
  const range = image.range ? `[${digits(image.range.min)}, ${digits(image.range.max)}]` : 'no number';
  return `${range}${image.unit === null ? '' : ` ${image.unit}`}`;
}

function partsOf(one: ImageSummary): string {
  if (one.kind === 'labels') return one.segments.map((s) => `${s.name} ${s.voxels} voxels`).join(', ');
  return one.kind === 'structures' ? one.structures.map((s) => `${s.name} (${s.contours} contours)`).join(', ') : '';
}

export interface TwinRow {
  readonly path: string;
  readonly lossless: boolean;
  readonly same: boolean;
  /** In HU, against CTImage.dcm. */
  readonly largest: number;
  readonly mean: number;
  readonly sameGrid: boolean;
}

/** The re-encodings of CTImage.dcm against itself, in Hounsfield units. */
export async function twinRows(): Promise<TwinRow[]> {
  const folder = 'dicom-transfer-syntax';
  const base = await readVolume(`${folder}/CTImage.dcm`);
  const rows: TwinRow[] = [];
  for (const name of readdirSync(join(imagingRoot, folder)).sort()) {
    if (!name.startsWith('CTImage.dcm_')) continue;
    const twin = await readVolume(`${folder}/${name}`);
    let [largest, sum] = [0, 0];
    for (let n = 0; n < base.voxels.length; n++) {
      const a = base.slope * (base.voxels[n] as number) + base.intercept;
      const d = Math.abs(a - (twin.slope * (twin.voxels[n] as number) + twin.intercept));
      largest = Math.max(largest, d);
      sum += d;
    }
    const lossless = !/LSLossy|JPEG2000Transfer|Process1_|Process1Transfer|Process2_4|Process6_8|Process10_12/.test(name);
    rows.push({
      path: name,
      lossless,
      same: largest === 0 && twin.voxels.length === base.voxels.length,
      largest,
      mean: sum / base.voxels.length,
      sameGrid: sameGrid(base.grid, twin.grid),
    });
  }
  return rows;
}

export interface OrientationRow {
  readonly name: string;
  readonly same: boolean;
  /** Largest distance between the same corners, mm. */
  readonly aligned: boolean;
}

/** The stored NIfTI orders of one image, brought to one order, against the first. */
export async function orientationRows(): Promise<OrientationRow[]> {
  const names = ['RAS', 'LPS', 'LAS', 'PIL', 'ASR', 'IRP', 'SAL', 'AIL'].filter((n) =>
    existsSync(join(imagingRoot, 'nifti-odd', `${n}.nii.gz`)),
  );
  const volumes = await Promise.all(names.map(async (name) => canonical(await readVolume(`nifti-odd/${name}.nii.gz`))));
  const first = volumes[0] as Volume;
  return volumes.map((volume, n) => ({
    name: names[n] as string,
    same: volume.voxels.length === first.voxels.length && volume.voxels.every((v, k) => v === first.voxels[k]),
    aligned: sameGrid(volume.grid, first.grid, 0.05),
  }));
}

/** Sum, mean and extremes of an image within a mask, both as stored in files of the data set. */
export async function maskedStatistics(
  image: string,
  mask: string,
): Promise<{ voxels: number; mean: number; min: number; max: number; aligned: boolean }> {
  const [a, m] = [await readVolume(image), await readVolume(mask)];
  const inside = [...a.voxels].filter((_, n) => m.voxels[n] !== 0).map((v) => a.slope * v + a.intercept);
  return {
    voxels: inside.length,
    mean: inside.reduce((sum, v) => sum + v, 0) / inside.length,
    min: Math.min(...inside),
    max: Math.max(...inside),
    aligned: sameGrid(a.grid, m.grid),
  };
}
