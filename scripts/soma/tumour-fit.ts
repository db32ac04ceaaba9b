import { canonicalJson } from '#models/core/canonical.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { daysGained, reachOf, volumeDifference } from '#models/tumour/calibrate/compare-plans.ts';
import { edgeField, aboveThreshold, visibleMask } from '#models/tumour/calibrate/edge-field.ts';
import { fitTumour } from '#models/tumour/calibrate/fit.ts';
import type { TumourPosterior } from '#models/tumour/calibrate/fit.ts';
import { forecastTumour } from '#models/tumour/calibrate/forecast.ts';
import type { Band, PlanForecast } from '#models/tumour/calibrate/forecast.ts';
import { logit } from '#models/tumour/calibrate/logit-field.ts';
import { cpuSolver } from '#models/tumour/calibrate/solver.ts';
import type { Treatment } from '#models/tumour/index.ts';
import { TUMOUR_MODEL, deliveredDose, doseOutside } from '#models/tumour/index.ts';
import type { Surroundings } from './commands.ts';
import type { ReadFitProblem } from './tumour-fit-problem.ts';
import { readFitProblem } from './tumour-fit-problem.ts';

const DEFAULT_MEMBERS = 100;
/** Dose of which the volume of healthy tissue is told, Gy. */
const LEVEL_GY = 20;

/** `soma tumour fit`: what dated segmentations say of a tumour, and what follows under the plan and without it. */
export async function fitTumourCommand(
  path: string,
  options: { readonly seed: number; readonly members: number | null },
  around: Surroundings,
) {
  const problem = await readFitProblem(path);
  const { tissue, contours, treatment } = problem;
  const { seed } = options;
  const members = options.members ?? DEFAULT_MEMBERS;
  const solver = (of: Treatment) =>
    cpuSolver(tissue, of, async () => {
      if (around.signal.aborted) throw new Error('stopped');
      await around.pause();
    });
  let told = -Infinity;
  const tell = (what: string, share: number): void => {
    if (around.now() - told < 1000) return;
    told = around.now();
    around.say(`${what} ${Math.floor(100 * share)} %`);
  };
  const posterior = await fitTumour({ tissue, contours, treatment }, solver(treatment), { seed, members, onProgress: tell });
  for (const note of posterior.notes) around.say(`note: ${note}`);
  return {
    schema: 'soma.tumour-fit/1',
    units: { time: 'd', volume: 'mL', length: 'mm', dose: 'Gy', share: '1' },
    grid: { size: tissue.grid.size, spacing: tissue.grid.spacing, toPatient: problem.placed.toPatient },
    parameters: posterior.parameters,
    notes: posterior.notes,
    contours: await beside(posterior, solver(treatment)),
    forecast: problem.days.length === 0 ? null : await forecastOf(problem, posterior, solver, tell),
    diagnostics: posterior.diagnostics,
    posterior: { keys: posterior.prepared.unknowns.map((u) => u.key), members: posterior.count, values: valuesOf(posterior) },
    provenance: {
      model: TUMOUR_MODEL.id,
      modelVersion: TUMOUR_MODEL.version,
      problemHash: sha256(utf8(canonicalJson({ asked: problem.asked, volumes: posterior.prepared.contours.map((c) => c.volumeMl) }))),
      seed,
      backend: 'cpu',
      precision: 'float32',
      engine: around.engine,
      build: around.build,
    },
  };
}

/** [members][unknowns] in the unknowns' own units. */
function valuesOf({ prepared, count, z }: TumourPosterior): number[][] {
  const p = prepared.unknowns.length;
  return Array.from({ length: count }, (_, i) => prepared.unknowns.map((u, j) => u.transform.toValue(z[i * p + j] as number)));
}

/** Members looked at for the overlap with each contour: enough for a middle value. */
const LOOKED_AT = 24;

/** Each contour beside the model: volumes and overlap. */
async function beside(posterior: TumourPosterior, solve: ReturnType<typeof cpuSolver>) {
  const { prepared } = posterior;
  const edges = edgeField(prepared.problem.tissue);
  const p = prepared.unknowns.length;
  const rows = Math.min(LOOKED_AT, posterior.count);
  const fields = await solve(posterior.members.slice(0, rows), prepared.days);
  return prepared.contours.map(({ contour, frame, thresholdIndex, volumeMl }) => {
    const { grid, mask } = contour;
    const voxelMl = (grid.spacing[0] * grid.spacing[1] * grid.spacing[2]) / 1000;
    const each = fields.map((frames, i) => {
      const share = (prepared.unknowns[thresholdIndex] as (typeof prepared.unknowns)[number]).transform.toValue(
        posterior.z[i * p + thresholdIndex] as number,
      );
      const model = visibleMask(edges, aboveThreshold(edges, frames[frame] as ArrayLike<number>, logit(share)), grid);
      let [both, own, drawn] = [0, 0, 0];
      model.forEach((m, v) => {
        own += m;
        drawn += mask[v] ? 1 : 0;
        both += m && mask[v] ? 1 : 0;
      });
      return { dice: (2 * both) / (own + drawn), volume: own * voxelMl };
    });
    const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
    return {
      day: contour.day,
      kind: contour.kind,
      drawnVolume: volumeMl,
      modelVolume: middle(each.map((e) => e.volume)),
      dice: middle(each.map((e) => e.dice)),
    };
  });
}

async function forecastOf(
  problem: ReadFitProblem,
  posterior: TumourPosterior,
  solver: (of: Treatment) => ReturnType<typeof cpuSolver>,
  tell: (what: string, share: number) => void,
) {
  const { treatment, days, structure, tissue } = problem;
  const { contours } = posterior.prepared;
  const newest = (contours[contours.length - 1] as (typeof contours)[number]).contour;
  const done = <T extends { readonly day: number }>(events: readonly T[]): T[] => events.filter((event) => event.day < newest.day);
  const past: Treatment = {
    fields: treatment.fields,
    fractions: done(treatment.fractions),
    resections: done(treatment.resections),
    agents: treatment.agents.map((a) => ({ ...a, doses: done(a.doses) })),
  };
  const plans = [
    { id: 'planned', solve: solver(treatment) },
    { id: 'leftAlone', solve: solver(past) },
  ];
  const [planned, alone] = (await forecastTumour(posterior, plans, {
    days,
    kind: newest.kind,
    ...(structure ? { structure } : {}),
    onProgress: (share) => tell('forecast', share),
  })) as [PlanForecast, PlanForecast];
  const dose = deliveredDose(treatment, tissue.white.length);
  const target = new Uint8Array(dose.length);
  const seen = problem.contours[0];
  if (seen) {
    const nearest = [0, 1, 2].map((a) => (seen.grid.spacing[a] as number) / (tissue.grid.spacing[a] as number));
    const [nx, ny] = seen.grid.size;
    for (let v = 0; v < seen.mask.length; v++) {
      if (!seen.mask[v]) continue;
      const at = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))].map((i, a) =>
        Math.round(i * (nearest[a] as number) + (seen.grid.origin[a] as number) / (tissue.grid.spacing[a] as number)),
      ) as [number, number, number];
      const { size } = tissue.grid;
      if (at.every((i, a) => i >= 0 && i < (size[a] as number))) target[at[0] + size[0] * (at[1] + size[1] * at[2])] = 1;
    }
  }
  const outside = doseOutside(tissue, dose, target, LEVEL_GY);
  return {
    kind: newest.kind,
    planned: courseOf(planned),
    leftAlone: courseOf(alone),
    difference: volumeDifference(planned, alone),
    daysGained: daysGained(planned, alone),
    healthyTissue: { mean: outside.meanGy, volume: outside.volumeMm3 / 1000, level: LEVEL_GY },
  };
}

function courseOf(forecast: PlanForecast) {
  const rows = (band: Band) =>
    forecast.days.map((day, d) => ({ day, q05: band.q05[d], q25: band.q25[d], q50: band.q50[d], q75: band.q75[d], q95: band.q95[d] }));
  return { visible: rows(forecast.band), drawn: rows(forecast.drawnBand), reachesStructure: reachOf(forecast) };
}
