import { readFile } from 'node:fs/promises';
import type { ParameterSpec } from '#models/core/model.ts';
import type { Scenario } from '#models/core/scenario.ts';
import { parseScenario } from '#models/core/scenario-json.ts';
import { applyAffine, invertAffine } from '#models/imaging/affine.ts';
import type { Vec3 } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { NecrosisParameters, PlanSite, TissueMap, Triple, TumourParameters, TumourProblem } from '#models/tumour/index.ts';
import {
  LONGEST_DAYS,
  NECROSIS_PARAMETERS,
  TUMOUR_PARAMETERS,
  checkTumourScenario,
  fieldFromEdge,
  frontDecay,
  parametersFromRow,
  resampledDose,
} from '#models/tumour/index.ts';
import { Complaint } from './complaint.ts';
import { Places } from './json-places.ts';
import type { Members } from './json-places.ts';
import { ProblemImages } from './tumour-images.ts';

/** A problem file, read and checked; everything lies on the grid of the tissue map. */
export interface ReadProblem {
  /** The file's own text as data, for the hash of what was asked. */
  readonly asked: unknown;
  readonly tissue: TissueMap;
  readonly placed: Grid;
  readonly start: TumourProblem['start'];
  readonly parameters: TumourParameters;
  readonly necrosis: NecrosisParameters | null;
  readonly site: PlanSite;
  readonly scenario: Scenario;
  readonly days: readonly number[];
  readonly thresholds: readonly number[];
  readonly structure: Uint8Array | null;
  readonly longestStep: number | null;
}

const NEEDED = ['schema', 'tissue', 'start', 'scenario', 'days', 'thresholds'] as const;
const ALLOWED = ['tumour', 'dose', 'structure', 'parameters', 'necrosis', 'longestStep'] as const;

/** Reads PROBLEM.json of `soma tumour simulate` (docs/headless.md). Throws a Complaint with file and place. */
export async function readProblem(path: string): Promise<ReadProblem> {
  const places = new Places(path);
  const asked = parse(await readFile(path, 'utf8').catch(() => undefined), path);
  const top = places.object(asked, '', NEEDED, ALLOWED);
  if (top['schema'] !== 'soma.tumour-problem/1') places.complain('/schema', 'must be "soma.tumour-problem/1"');
  const images = new ProblemImages(places, path);
  const { tissue, placed } = await images.tissue(top['tissue'], '/tissue');
  const has = (key: string): boolean => Object.hasOwn(top, key);
  const target = has('tumour') ? await images.mask(top['tumour'], '/tumour', placed) : null;
  const structure = has('structure') ? await images.mask(top['structure'], '/structure', placed) : null;
  const dose = has('dose') ? await readDose(top['dose'], places, images, placed) : null;
  const row = values(places, top, 'parameters', TUMOUR_PARAMETERS);
  const parameters = parametersFromRow(row);
  const site = { grid: tissue.grid, target, dose };
  const thresholds = places.quantities(top['thresholds'], '/thresholds', '1', 1, 4);
  thresholds.forEach((t, i) => places.number(t, `/thresholds/values/${i}`, 0.001, 0.999));
  return {
    asked,
    tissue,
    placed,
    parameters,
    site,
    structure,
    thresholds,
    start: readStart(places, top['start'], { tissue, placed, target, parameters }),
    necrosis: has('necrosis') ? necrosisOf(values(places, top, 'necrosis', NECROSIS_PARAMETERS)) : null,
    scenario: readScenario(places, top['scenario'], site),
    days: readDays(places, top['days']),
    longestStep: has('longestStep') ? places.quantity(top['longestStep'], '/longestStep', 'd', 1e-4, 10) : null,
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

/** Values by key in the order of the specs; those that are not given are the model's own. */
function values(places: Places, top: Members, key: string, specs: readonly ParameterSpec[]): number[] {
  const given = Object.hasOwn(top, key)
    ? places.object(
        top[key],
        `/${key}`,
        [],
        specs.map((spec) => spec.key),
      )
    : {};
  return specs.map((spec) =>
    Object.hasOwn(given, spec.key) ? places.quantity(given[spec.key], `/${key}/${spec.key}`, spec.unit, spec.min, spec.max) : spec.value,
  );
}

function necrosisOf(row: readonly number[]): NecrosisParameters {
  const [necrosis, nutrientThreshold, nutrientDiffusion, nutrientUptake] = row as [number, number, number, number];
  return { necrosis, nutrientThreshold, nutrientDiffusion, nutrientUptake };
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

interface Known {
  readonly tissue: TissueMap;
  readonly placed: Grid;
  readonly target: Uint8Array | null;
  readonly parameters: TumourParameters;
}

/** `{seed: {centre, width, peak}}`, the centre in patient mm (LPS), or `{edge}`, the share at the edge of `tumour`. */
function readStart(places: Places, value: unknown, known: Known): TumourProblem['start'] {
  const start = places.object(value, '/start', [], ['seed', 'edge']);
  if (Object.hasOwn(start, 'seed') === Object.hasOwn(start, 'edge')) places.complain('/start', 'must have either seed or edge');
  if (Object.hasOwn(start, 'edge')) {
    if (!known.target) places.complain('/start/edge', 'needs a drawn tumour: give "tumour"');
    const edge = places.quantity(start['edge'], '/start/edge', '1', 0.001, 0.999);
    return { field: fieldFromEdge(known.tissue.grid, known.target, edge, frontDecay(known.parameters)) };
  }
  const seed = places.object(start['seed'], '/start/seed', ['centre', 'width', 'peak']);
  const at = places.quantities(seed['centre'], '/start/seed/centre', 'mm', 3, 3) as unknown as Vec3;
  const index = applyAffine(invertAffine(known.placed.toPatient), at);
  const { size, spacing } = known.tissue.grid;
  if (index.some((i, axis) => i < -0.5 || i > (size[axis] as number) - 0.5))
    places.complain('/start/seed/centre', 'lies outside the tissue map');
  return {
    centre: index.map((i, axis) => i * (spacing[axis] as number)) as unknown as Triple,
    width: places.quantity(seed['width'], '/start/seed/width', 'mm', 0.01, 100),
    peak: places.quantity(seed['peak'], '/start/seed/peak', '1', 1e-6, 1),
  };
}

function readScenario(places: Places, value: unknown, site: PlanSite): Scenario {
  const parsed = parseScenario(value);
  const [problem] = parsed.ok ? checkTumourScenario(parsed.scenario, site) : parsed.problems;
  if (problem || !parsed.ok) places.complain(`/scenario${problem?.path ?? ''}`, problem?.message ?? 'is no scenario');
  return parsed.scenario;
}

function readDays(places: Places, value: unknown): number[] {
  const days = places.quantities(value, '/days', 'd', 1, 1000);
  days.forEach((day, i) => {
    places.number(day, `/days/values/${i}`, 0, LONGEST_DAYS);
    if (i > 0 && !(day > (days[i - 1] as number))) places.complain(`/days/values/${i}`, 'must be later than the day before it');
  });
  return days;
}
