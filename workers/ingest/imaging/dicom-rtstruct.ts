import type { Contour, ContourSet, Structure } from '#models/imaging/contour-set.ts';
import type { Finding } from '#models/imaging/findings.ts';
import { finding } from '#models/imaging/findings.ts';
import { oneWay } from './dicom-facts.ts';
import type { DicomItem } from './dicom-file.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

const KINDS: ReadonlyMap<string, Contour['kind']> = new Map([
  ['CLOSED_PLANAR', 'closed'],
  ['CLOSEDPLANAR_XOR', 'closed'],
  ['OPEN_PLANAR', 'open'],
  ['OPEN_NONPLANAR', 'open'],
  ['POINT', 'point'],
]);

/** Names are typed by people; longer ones than this are stories. */
const LONGEST_NAME = 64;

/** Structures of an RT Structure Set (PS3.3 A.19). A contour that cannot be read is counted, the others are kept. */
export function readStructures(items: DicomItem): { structures: ContourSet; findings: Finding[] } {
  const drawn = new Map(items.sequence('30060039').map((roi) => [roi.decimal('30060084'), roi]));
  const kinds = new Map(items.sequence('30060080').map((o) => [o.decimal('30060084'), o.text('300600a4')]));
  let damaged = 0;
  const structures = items.sequence('30060020').map((roi): Structure => {
    const number = roi.decimal('30060022');
    const shape = drawn.get(number);
    const contours = (shape?.sequence('30060040') ?? []).flatMap((contour) => {
      const points = contour.decimals('30060050');
      const kind = KINDS.get(contour.text('30060042') ?? '') ?? 'closed';
      if (points && points.length >= 3 && points.length % 3 === 0) return [{ kind, points: Float64Array.from(points) }];
      damaged++;
      return [];
    });
    const colour = shape?.decimals('3006002a');
    return {
      number: number ?? 0,
      name: (roi.text('30060026') ?? '').slice(0, LONGEST_NAME),
      kind: kinds.get(number) ?? null,
      colour: colour?.length === 3 ? (colour as unknown as Structure['colour']) : null,
      contours,
    };
  });
  if (structures.length === 0) throw new ImageReject('no-contours');
  const frame = items.sequence('30060010')[0]?.text('00200052') ?? items.sequence('30060020')[0]?.text('30060024');
  const findings = damaged > 0 ? [finding('contours-damaged', `${damaged}`)] : [];
  return {
    structures: {
      label: (items.text('30060002') ?? '').slice(0, LONGEST_NAME),
      frameOfReference: frame ? oneWay('frame', frame) : null,
      series: referencedSeries(items),
      instances: referencedInstances(items),
      structures,
    },
    findings,
  };
}

function referencedSeries(items: DicomItem): string[] {
  const series = items
    .sequence('30060010')
    .flatMap((frame) => frame.sequence('30060012'))
    .flatMap((study) => study.sequence('30060014'))
    .map((one) => one.text('0020000e'));
  return [...new Set(series.filter((uid) => uid !== null))].map((uid) => oneWay('series', uid));
}

function referencedInstances(items: DicomItem): string[] {
  const uids = items
    .sequence('30060039')
    .flatMap((roi) => roi.sequence('30060040'))
    .flatMap((contour) => contour.sequence('30060016'))
    .map((image) => image.text('00081155'));
  return [...new Set(uids.filter((uid) => uid !== null))].map((uid) => oneWay('instance', uid));
}
