import type { Finding } from '#models/imaging/findings.ts';
import { finding } from '#models/imaging/findings.ts';
import type { ImageFacts } from '#models/imaging/image.ts';
import type { SliceHead } from '#models/imaging/slice.ts';
import type { DisplayWindow } from '#models/imaging/volume.ts';
import { GRAY, HOUNSFIELD } from '#models/imaging/volume.ts';
import { isLossySyntax } from './decode-frame.ts';
import { storedFrames } from './dicom-frames.ts';
import { factsOf, oneWay, ownerOf } from './dicom-facts.ts';
import type { Owner } from './dicom-facts.ts';
import type { DicomFile, DicomItem } from './dicom-file.ts';
import { frameGroups, FrameView, geometryOf, keysOf } from './dicom-geometry.ts';
import { readLut } from './lut.ts';
import type { Lut } from './lut.ts';
import { countOverlays } from './overlays.ts';
import type { PixelFormat } from './pixel-format.ts';
import { bitsPerFrame, pixelFormat } from './pixel-format.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** The header of a DICOM file that holds a picture: everything but the pixels. */
export interface DicomHead {
  readonly owner: Owner;
  readonly facts: ImageFacts;
  readonly format: PixelFormat;
  readonly slices: readonly SliceHead[];
  readonly unit: string | null;
  readonly meaning: 'intensity' | 'dose';
  /** MONOCHROME1 pictures without a measured quantity are turned over, so that bright is high as on every screen. */
  readonly invert: boolean;
  readonly modalityLut: Lut | null;
  readonly windows: readonly DisplayWindow[];
  readonly padding: number | null;
  readonly frameTimeMs: number | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads what a DICOM picture is and where its frames lie. `file` numbers the file within the import. Throws ImageReject
 * where no picture can be made of it; a file that ends within a later frame keeps the frames before.
 */
export function readImageHead(dicom: DicomFile, file: number): DicomHead {
  const { items } = dicom;
  if (!dicom.pixels) throw new ImageReject(items.has('00287fe0') ? 'pixels-elsewhere' : 'no-pixels');
  const format = pixelFormat(dicom);
  const owner = ownerOf(items);
  const facts = factsOf(items, owner);
  const findings: Finding[] = [];
  const frames = wholeFrames(dicom, format, findings);
  const dose = facts.modality === 'RTDOSE';
  const slices = dose ? doseSlices(items, format, facts, file, frames) : imageSlices(items, format, facts, file, frames);
  const modalityLut = readLut(items.sequence('00283000')[0] ?? null, dicom.bigEndian, format.signed);
  const unit = dose ? doseUnit(items) : unitOf(items, slices, modalityLut);
  note(findings, dicom, format, facts, unit);
  const invert = format.photometric === 'MONOCHROME1' && unit === null && format.kind === 'integer' && PROJECTIONS.has(facts.modality);
  if (format.photometric === 'MONOCHROME1') findings.push(finding(invert ? 'inverted' : 'high-is-dark'));
  return {
    owner,
    facts,
    format,
    slices,
    unit,
    meaning: dose ? 'dose' : 'intensity',
    invert,
    modalityLut,
    windows: windowsOf(items),
    padding: format.samples === 1 ? (format.signed ? items.signedShort('00280120') : items.short('00280120')) : null,
    frameTimeMs: items.decimal('00181063'),
    findings,
  };
}

/** How many frames the file holds whole; compressed ones are only unpacked later. */
function wholeFrames(dicom: DicomFile, format: PixelFormat, findings: Finding[]): number {
  const bits = bitsPerFrame(format, dicom.pixels?.length ?? Infinity);
  const { frames, cut } = storedFrames(dicom, format.frames, bits);
  if (frames.length === 0) throw new ImageReject('pixels-cut');
  if (cut > 0) findings.push(finding('frames-cut', `${frames.length} of ${format.frames}`));
  return frames.length;
}

function imageSlices(items: DicomItem, format: PixelFormat, facts: ImageFacts, file: number, frames: number): SliceHead[] {
  const groups = frameGroups(items);
  return Array.from({ length: frames }, (_, frame) => {
    const view = new FrameView(items, frame, groups);
    const geometry = geometryOf(items, view);
    return {
      ...common(items, format, facts, file, frame),
      // Its stated position is that of one tile and would put the others in the wrong place.
      ...(isMosaic(items) ? { ...geometry, position: null, across: null, down: null } : geometry),
      keys: keysOf(items, view, frame, format.frames),
      slope: view.decimals('00289145', '00281053')?.[0] || 1,
      intercept: view.decimals('00289145', '00281052')?.[0] ?? 0,
    };
  });
}

/** A dose grid is one file whose frames are slices, at offsets along the normal of the first. */
function doseSlices(items: DicomItem, format: PixelFormat, facts: ImageFacts, file: number, frames: number): SliceHead[] {
  const geometry = geometryOf(items, new FrameView(items, 0, { shared: null, perFrame: [] }));
  const offsets = items.decimals('3004000c');
  const { position, across, down } = geometry;
  const scaling = items.decimal('3004000e') ?? 1;
  return Array.from({ length: frames }, (_, frame) => {
    // A first offset other than zero means positions along the axis itself.
    const offset = offsets === null ? null : (offsets[frame] ?? Number.NaN) - (offsets[0] as number);
    const normal =
      across &&
      down &&
      [0, 1, 2].map(
        (n) =>
          (across[(n + 1) % 3] as number) * (down[(n + 2) % 3] as number) - (across[(n + 2) % 3] as number) * (down[(n + 1) % 3] as number),
      );
    const placed = position && normal && offset !== null && Number.isFinite(offset);
    return {
      ...common(items, format, facts, file, frame),
      ...geometry,
      position: placed
        ? [
            position[0] + offset * (normal[0] as number),
            position[1] + offset * (normal[1] as number),
            position[2] + offset * (normal[2] as number),
          ]
        : position,
      keys: { ...keysOf(items, new FrameView(items, 0, { shared: null, perFrame: [] }), frame, format.frames) },
      slope: scaling,
      intercept: 0,
    };
  });
}

function common(items: DicomItem, format: PixelFormat, facts: ImageFacts, file: number, frame: number) {
  const { patient, study, series, frameOfReference, modality } = facts;
  const instance = items.text('00080018');
  return {
    file,
    frame,
    patient,
    study,
    series,
    // A file without a name of its own is nobody's repeat.
    instance: instance ? oneWay('instance', instance) : `file-${file}`,
    frameOfReference,
    modality,
    columns: format.columns,
    rows: format.rows,
    components: format.samples === 3 || format.palette ? (3 as const) : (1 as const),
  };
}

/** Hounsfield only for CT with a rescale that says nothing else; PET in what it states; otherwise no unit. */
function unitOf(items: DicomItem, slices: readonly SliceHead[], lut: Lut | null): string | null {
  const modality = items.text('00080060');
  const groups = frameGroups(items);
  const view = new FrameView(items, 0, groups);
  const type = view.text('00289145', '00281054');
  const rescaled = view.holder('00289145', '00281053') !== null;
  if (slices[0]?.components === 3) return null;
  if (modality === 'CT') return rescaled && !lut && (type === null || /^(HU|HU_MOD)$/.test(type)) ? HOUNSFIELD : null;
  if (modality === 'PT') return PET_UNITS.get(items.text('00541001') ?? '') ?? null;
  return null;
}

/** X-ray and other pictures whose numbers are brightness, not a quantity. */
const PROJECTIONS: ReadonlySet<string> = new Set(['CR', 'DX', 'DR', 'MG', 'XA', 'RF', 'RG', 'IO', 'PX', 'BI', 'XC', 'GM', 'SC', 'OT']);

const PET_UNITS: ReadonlyMap<string, string> = new Map([
  ['BQML', 'Bq/mL'],
  ['GML', 'g/mL'],
  ['CNTS', '{counts}'],
  ['PROPCPS', '{counts}/s'],
]);

const doseUnit = (items: DicomItem): string | null => (items.text('30040002') === 'GY' ? GRAY : null);

function windowsOf(items: DicomItem): DisplayWindow[] {
  const groups = frameGroups(items);
  const view = new FrameView(items, 0, groups);
  const centres = view.decimals('00289132', '00281050') ?? [];
  const widths = view.decimals('00289132', '00281051') ?? [];
  return centres.flatMap((centre, n) => {
    const width = widths[n];
    return width !== undefined && width > 0 ? [{ centre, width, label: null }] : [];
  });
}

/** Many slices tiled into one picture, as one vendor stores functional series. */
const isMosaic = (items: DicomItem): boolean => items.texts('00080008').includes('MOSAIC');

function note(findings: Finding[], dicom: DicomFile, format: PixelFormat, facts: ImageFacts, unit: string | null): void {
  const { items } = dicom;
  const colour = format.samples === 3 || format.palette !== null;
  if (isMosaic(items)) findings.push(finding('mosaic'));
  if (colour) findings.push(finding('colour'));
  if (!colour && items.has('00281201')) findings.push(finding('palette-not-shown'));

  if (facts.modality === 'CT' && unit === null && !colour) findings.push(finding('no-hounsfield'));
  if (items.text('00280301')?.toUpperCase() === 'YES') findings.push(finding('burned-in'));
  if (items.text('00282110') === '01' || isLossySyntax(dicom.transferSyntax)) findings.push(finding('lossy'));
  const overlays = countOverlays(items);
  if (overlays > 0) findings.push(finding('overlays', `${overlays}`));
  if (dicom.oddities.length > 0) findings.push(finding('header-odd', dicom.oddities.join('; ')));
}
