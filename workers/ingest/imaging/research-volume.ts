import type { Affine } from '#models/imaging/affine.ts';
import { determinant } from '#models/imaging/affine.ts';
import type { Finding } from '#models/imaging/findings.ts';
import { finding } from '#models/imaging/findings.ts';
import { obliquityOf, tiltOf } from '#models/imaging/grid.ts';
import type { Imaged, ImageFormat } from '#models/imaging/image.ts';
import type { Volume, Voxels } from '#models/imaging/volume.ts';
import { rangeOf } from '#models/imaging/volume.ts';
import { oneWay } from './dicom-facts.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** What a file of a research format says, before it becomes an image. Research formats name no person. */
export interface ResearchVolume {
  readonly format: ImageFormat;
  readonly size: readonly [number, number, number];
  readonly frames: number;
  readonly components: Volume['components'];
  readonly voxels: Voxels;
  readonly toPatient: Affine;
  /** False where the file does not say how the image lies in the body. */
  readonly oriented: boolean;
  readonly slope: number;
  readonly intercept: number;
  readonly labels: boolean;
  readonly findings: readonly Finding[];
}

/** An image of a research format. `file` numbers the file; `hash` names it. Throws ImageReject when its axes do not span space. */
export function researchImage(found: ResearchVolume, file: number, hash: string): Imaged {
  const { size, toPatient, voxels, components, frames } = found;
  const grid = { size, toPatient };
  if (!(Math.abs(determinant(toPatient)) > 1e-12) || toPatient.some((v) => !Number.isFinite(v))) {
    throw new ImageReject('header-invalid', 'Its axes do not span space');
  }
  const [slope, intercept] = components === 1 ? [found.slope, found.intercept] : [1, 0];
  const findings: Finding[] = [...found.findings];
  if (components === 3) findings.push(finding('colour'));
  if (components === 2) findings.push(finding('complex'));
  if (frames > 1) findings.push(finding('four-dimensional', `${frames} volumes`));
  if (!found.oriented) findings.push(finding('no-orientation'));
  else {
    const [tilt, oblique] = [tiltOf(grid), obliquityOf(grid)];
    if (tilt > 0.5) findings.push(finding('gantry-tilt', `${tilt.toFixed(1)} degrees`));
    if (oblique > 1) findings.push(finding('oblique', `${oblique.toFixed(1)} degrees`));
  }
  if (size[2] === 1) findings.push(finding('one-slice'));
  if (size[2] === 2) findings.push(finding('two-slices'));
  const volume: Volume = {
    grid,
    voxels,
    components,
    frames,
    slope,
    intercept,
    // None of these formats states a unit of the values.
    unit: null,
    meaning: components === 3 ? 'colour' : components === 2 ? 'complex' : found.labels ? 'labels' : 'intensity',
    highIsDark: false,
    range: rangeOf(voxels, slope, intercept),
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  return {
    kind: 'image',
    volume,
    findings,
    files: [file],
    facts: {
      patient: oneWay('patient', 'nobody'),
      study: oneWay('study', hash),
      series: oneWay('series', hash),
      frameOfReference: null,
      modality: 'OT',
      bodyPart: null,
      contrast: null,
      date: null,
      seriesNumber: null,
      format: found.format,
    },
  };
}
