import type { ImageFacts } from '#models/imaging/image.ts';
import type { SegmentMeasures } from '#models/imaging/segment/segment-measures.ts';
import { EDGE, ENDS, factsOf, type MeasuredFacts, type MeasuredNumber } from './measured-facts.ts';

/** What a segment can be, as far as its measures mean something to the twin. */
export type SegmentKind = 'tumour' | 'lv-filled' | 'lv-emptied';

/** Coded types (models/imaging/label-map.ts) of the kinds [recalled]. */
export const KIND_TYPES: Readonly<Record<SegmentKind, string>> = {
  tumour: '108369006 SCT Neoplasm',
  'lv-filled': '87878005 SCT Left ventricle, end of diastole',
  'lv-emptied': '87878005 SCT Left ventricle, end of systole',
};

/** The kind of a segment by its coded type; null where it is none of those above. */
export function kindOf(type: string | null): SegmentKind | null {
  if (type?.startsWith('108369006 SCT ')) return 'tumour';
  return (Object.keys(KIND_TYPES) as SegmentKind[]).find((kind) => KIND_TYPES[kind] === type) ?? null;
}

/** Of what the measures are, and how they were come by. */
export interface MeasuredOn {
  readonly twin: string;
  /** Id under which the segmentation is stored, its name, and the segment's number and name. */
  readonly segmentation: string;
  readonly label: string;
  readonly segment: { readonly number: number; readonly name: string };
  /** Of the image it was drawn on. */
  readonly image: Pick<ImageFacts, 'series' | 'study' | 'modality' | 'date'>;
  readonly frame: number | null;
  /** When a person added it, ms since 1970. */
  readonly addedAt: number;
}

/** What a segment's measures would add to the record; nothing where its kind means nothing to it or nothing is known. */
export function measuredFacts(kind: SegmentKind, measures: SegmentMeasures, on: MeasuredOn): MeasuredFacts {
  return factsOf(numbersOf(kind, measures), {
    twin: on.twin,
    file: `${on.label || on.segmentation}: ${on.segment.name}`,
    resourceType: 'Segmentation',
    resourceId: on.segmentation,
    path: `/segments/${on.segment.number}`,
    date: on.image.date,
    provenance: {
      segmentation: on.segmentation,
      label: on.label,
      segment: on.segment,
      series: on.image.series,
      study: on.image.study,
      modality: on.image.modality,
      frame: on.frame,
      reader: 'person',
      addedAt: on.addedAt,
      voxels: measures.voxels,
    },
  });
}

function numbersOf(kind: SegmentKind, { volume, axial, lengthUncertainty }: SegmentMeasures): readonly MeasuredNumber[] {
  const method = 'voxels of the segment times the volume of one';
  const volumeAs = (variable: string): MeasuredNumber[] =>
    volume
      ? [
          {
            variable,
            path: 'volume',
            stated: volume.mL,
            statedUnit: 'mL',
            factor: 1,
            low: volume.low,
            high: volume.high,
            basis: EDGE,
            method,
          },
        ]
      : [];
  if (kind === 'lv-filled') return volumeAs('lvedv');
  if (kind === 'lv-emptied') return volumeAs('lvesv');
  const length = (variable: string, path: string, mm: number, how: string): MeasuredNumber => ({
    variable,
    path,
    stated: mm,
    statedUnit: 'mm',
    factor: 0.1,
    low: Math.max(0, mm - lengthUncertainty),
    high: mm + lengthUncertainty,
    basis: ENDS,
    method: how,
  });
  return [
    ...volumeAs('tumor_volume'),
    ...(axial
      ? [
          length('tumor_size', 'longest', axial.longest.mm, 'longest line in one axial slice, edge to edge'),
          length('tumor_size_other', 'perpendicular', axial.perpendicular.mm, 'longest line at a right angle to it in the same slice'),
        ]
      : []),
  ];
}
