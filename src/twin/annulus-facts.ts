import type { EllipseMeasures } from '#models/imaging/ellipse.ts';
import type { ImageFacts } from '#models/imaging/image.ts';
import type { Region } from '#models/imaging/measure.ts';
import { variableInfo } from '#models/twin/coding.ts';
import { EDGE, factsOf, type MeasuredFacts, type MeasuredNumber } from './measured-facts.ts';

/** Whose ring an ellipse was drawn on. */
export type Valve = 'aortic' | 'mitral';
export const VALVES: readonly Valve[] = ['aortic', 'mitral'];

/** Where and on what a ring was measured. */
export interface RingOn {
  readonly twin: string;
  /** Id under which the image is stored, and the measure's name in it. */
  readonly image: string;
  readonly name: string;
  readonly measure: number;
  readonly ring: Region;
  readonly facts: Pick<ImageFacts, 'series' | 'study' | 'modality' | 'date'>;
  /** Null for an image of one frame. */
  readonly frame: number | null;
  /** When a person added it, ms since 1970. */
  readonly addedAt: number;
}

/** Area (mm²) and perimeter (mm) of a valve's ring as facts; what else the ellipse says stands in their source. */
export function annulusFacts(valve: Valve, measures: EllipseMeasures, on: RingOn): MeasuredFacts {
  return factsOf(numbersOf(valve, measures), {
    twin: on.twin,
    file: `${on.facts.modality} ${on.facts.date ?? ''}`.trim() + `: ${on.name}`,
    resourceType: 'ImageMeasure',
    resourceId: on.image,
    path: `/measures/${on.measure}/${valve}`,
    date: on.facts.date,
    provenance: {
      image: on.image,
      series: on.facts.series,
      study: on.facts.study,
      modality: on.facts.modality,
      frame: on.frame,
      valve,
      drawn: 'ellipse in a plane',
      ellipse: { centre: on.ring.centre, right: on.ring.axes.right, down: on.ring.axes.down, half: on.ring.half, unit: 'mm' },
      measures,
      reader: 'person',
      addedAt: on.addedAt,
    },
  });
}

/** Is either number beyond what a valve's ring can be, newborn to adult? Then nothing of it belongs in a record. */
export function annulusImplausible(valve: Valve, measures: EllipseMeasures): boolean {
  return numbersOf(valve, measures).some(({ variable, stated }) => {
    const { min, max } = variableInfo(variable) ?? { min: null, max: null };
    return (min !== null && stated < min) || (max !== null && stated > max);
  });
}

/** Has this copy of Soma codes for the ring of a valve? Hosts without SNOMED CT have none, and what has no code is no fact. */
export function annulusCoded(
  valve: Valve,
  infoOf: (variable: string) => { readonly unit: string | null } | undefined = variableInfo,
): boolean {
  return ['area', 'perimeter'].every((number) => (infoOf(`${valve}_annulus_${number}`)?.unit ?? null) !== null);
}

function numbersOf(valve: Valve, { area, perimeter }: EllipseMeasures): readonly MeasuredNumber[] {
  const common = { factor: 1, basis: EDGE };
  return [
    {
      ...common,
      variable: `${valve}_annulus_area`,
      path: 'area',
      stated: area.value,
      statedUnit: 'mm2',
      low: area.low,
      high: area.high,
      method: 'pi times both half axes of an ellipse drawn in a plane',
    },
    {
      ...common,
      variable: `${valve}_annulus_perimeter`,
      path: 'perimeter',
      stated: perimeter.value,
      statedUnit: 'mm',
      low: perimeter.low,
      high: perimeter.high,
      method: 'perimeter of the same ellipse (Ramanujan 1914, second approximation)',
    },
  ];
}
