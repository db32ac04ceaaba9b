import { readFile } from 'node:fs/promises';
import type { Scenario } from '#models/core/scenario.ts';
import { parseScenario } from '#models/core/scenario-json.ts';
import { affineOf, applyAffine, columnOf, scale } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { Contour } from '#models/tumour/calibrate/problem.ts';
import type { EdgeKind } from '#models/tumour/calibrate/unknowns.ts';
import { workingTissue } from '#models/tumour/calibrate/working-grid.ts';
import type { PlanSite, TissueMap, Treatment, Triple } from '#models/tumour/index.ts';
import { LONGEST_DAYS, UNTREATED, checkTumourScenario, planOf, resampledDose } from '#models/tumour/index.ts';
import { Complaint } from './complaint.ts';
import { Places } from './json-places.ts';
import { ProblemImages } from './tumour-images.ts';

/** A problem file of `soma tumour fit`, read, checked and laid on a grid that can be solved many times. */
export interface ReadFitProblem {
  readonly asked: unknown;
  readonly tissue: TissueMap;
  /** Where the tissue lies in the patient. */
  readonly placed: Grid;
  readonly contours: readonly Contour[];
  /** All that was done and is planned. */
  readonly treatment: Treatment;
  readonly days: readonly number[];
  readonly structure: Uint8Array | null;
}

const KINDS: readonly EdgeKind[] = ['flair', 't1gd', 'other'];
const NEEDED = ['schema', 'tissue', 'contours'] as const;
const ALLOWED = ['scenario', 'dose', 'days', 'structure'] as const;

/** Reads PROBLEM.json of `soma tumour fit` (docs/headless.md). Throws a Complaint with file and place. */
export async function readFitProblem(path: string): Promise<ReadFitProblem> {
  const places = new Places(path);
  const asked = parse(await readFile(path, 'utf8').catch(() => undefined), path);
  const top = places.object(asked, '', NEEDED, ALLOWED);
  if (top['schema'] !== 'soma.tumour-fit-problem/1') places.complain('/schema', 'must be "soma.tumour-fit-problem/1"');
  const images = new ProblemImages(places, path);
  const { tissue: whole, placed: wholeGrid } = await images.tissue(top['tissue'], '/tissue');
  const drawn: { day: number; kind: EdgeKind; mask: Uint8Array }[] = [];
  for (const [i, value] of places.list(top['contours'], '/contours', 1, 20).entries()) {
    const at = `/contours/${i}`;
    const { day, kind, ...image } = places.object(value, at, ['day', 'kind', 'file', 'labels']);
    if (!KINDS.includes(kind as EdgeKind)) places.complain(`${at}/kind`, `must be one of ${KINDS.join(', ')}`);
    const mask = await images.mask(image, at, wholeGrid);
    drawn.push({ day: places.quantity(day, `${at}/day`, 'd', 0, LONGEST_DAYS), kind: kind as EdgeKind, mask });
  }
  const together = whole.white.map((_, v) => (drawn.some(({ mask }) => mask[v]) ? 1 : 0));
  const { tissue, factor, first, origin } = workingTissue(whole, together);
  const placed: Grid = {
    size: tissue.grid.size,
    toPatient: affineOf(
      ...([0, 1, 2].map((a) => scale(columnOf(wholeGrid.toPatient, a), factor[a] as number)) as [Triple, Triple, Triple]),
      applyAffine(wholeGrid.toPatient, first.map((f, a) => f + ((factor[a] as number) - 1) / 2) as unknown as Triple),
    ),
  };
  // Contours keep the voxels they were drawn on; only their frame becomes that of the smaller map.
  const grid = { size: whole.grid.size, spacing: whole.grid.spacing, origin: origin.map((o) => -o) as unknown as Triple };
  const contours = drawn.map(({ day, kind, mask }): Contour => ({ day, kind, grid, mask }));
  const firstDrawn = places.list(top['contours'], '/contours', 1, 20)[0] as Record<string, unknown>;
  const has = (key: string): boolean => Object.hasOwn(top, key);
  const target = await images.mask({ file: firstDrawn['file'], labels: firstDrawn['labels'] }, '/contours/0', placed);
  const site: PlanSite = { grid: tissue.grid, target, dose: has('dose') ? await readDose(top['dose'], places, images, placed) : null };
  const last = Math.max(...drawn.map(({ day }) => day));
  return {
    asked,
    tissue,
    placed,
    contours,
    treatment: has('scenario') ? treatmentOf(places, top['scenario'], site) : UNTREATED,
    days: has('days') ? readDays(places, top['days'], last) : [],
    structure: has('structure') ? await images.mask(top['structure'], '/structure', placed) : null,
  };
}

function parse(text: string | undefined, path: string): unknown {
  if (text === undefined) throw new Complaint(`no such file: ${path}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Complaint(`${path} is not JSON: ${(error as Error).message}`);
  }
}

async function readDose(value: unknown, places: Places, images: ProblemImages, placed: Grid): Promise<PlanSite['dose']> {
  const { file } = places.object(value, '/dose', ['file']);
  const volume = await images.volume(places.text(file, '/dose/file'), '/dose/file');
  try {
    return resampledDose(volume, placed);
  } catch (error) {
    places.complain('/dose/file', (error as Error).message);
  }
}

function treatmentOf(places: Places, value: unknown, site: PlanSite): Treatment {
  const parsed = parseScenario(value);
  const [problem] = parsed.ok ? checkTumourScenario(parsed.scenario as Scenario, site) : parsed.problems;
  if (problem || !parsed.ok) places.complain(`/scenario${problem?.path ?? ''}`, problem?.message ?? 'is no scenario');
  return planOf(parsed.scenario, site).treatment;
}

function readDays(places: Places, value: unknown, last: number): number[] {
  const days = places.quantities(value, '/days', 'd', 1, 200);
  days.forEach((day, i) => {
    places.number(day, `/days/values/${i}`, last, LONGEST_DAYS);
    if (i > 0 && !(day > (days[i - 1] as number))) places.complain(`/days/values/${i}`, 'must be later than the day before it');
  });
  return days;
}
