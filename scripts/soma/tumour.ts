import { canonicalJson } from '#models/core/canonical.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import type { Line } from '#models/imaging/segment/diameters.ts';
import { axialDiameters } from '#models/imaging/segment/diameters.ts';
import { wholeBox } from '#models/imaging/segment/mask.ts';
import type { Treatment, TumourFrame } from '#models/tumour/index.ts';
import {
  TUMOUR_MODEL,
  UNTREATED,
  dayOfReaching,
  deliveredDose,
  doseOutside,
  equivalentRadius,
  hiddenMargin,
  maskAbove,
  massMm3,
  planOf,
  simulate,
  simulateNecrosis,
  volumeAbove,
} from '#models/tumour/index.ts';
import type { Surroundings } from './commands.ts';
import type { ReadProblem } from './tumour-problem.ts';
import { readProblem } from './tumour-problem.ts';

/** Share of the hidden tumour that the told margin holds. */
const HIDDEN_SHARE = 0.95;
/** Dose of which the volume outside the target is told, Gy. */
const LEVEL_GY = 20;

/** `soma tumour simulate`: the tumour of a problem file under its treatment, beside the same one left alone. */
export async function simulateTumourCommand(path: string, around: Surroundings) {
  const problem = await readProblem(path);
  const { treatment, days: length } = planOf(problem.scenario, problem.site);
  const late = problem.days.find((day) => day > length);
  if (late !== undefined) around.say(`note: day ${late} is after the end of the scenario; nothing is done from day ${length} on`);
  const treated = grow(problem, treatment, around, 'treated');
  const idle = treatment.fractions.length + treatment.resections.length + treatment.agents.length === 0;
  const alone = idle ? treated : grow(problem, UNTREATED, around, 'left alone');
  return {
    schema: 'soma.tumour/1',
    units: { time: 'd', volume: 'mL', length: 'mm', dose: 'Gy', share: '1' },
    grid: { size: problem.tissue.grid.size, spacing: problem.tissue.grid.spacing, toPatient: problem.placed.toPatient },
    parameters: problem.parameters,
    necrosis: problem.necrosis,
    treatment: summaryOf(problem, treatment),
    treated: courseOf(problem, treated),
    leftAlone: courseOf(problem, alone),
    provenance: {
      model: TUMOUR_MODEL.id,
      modelVersion: TUMOUR_MODEL.version,
      problemHash: hashOf(problem),
      backend: 'cpu',
      precision: 'float64',
      engine: around.engine,
      build: around.build,
    },
  };
}

/** A frame of either model: all tumour, and how much of it is dead where that is modelled. */
interface Grown extends TumourFrame {
  readonly dead: Float64Array | null;
}

function grow(problem: ReadProblem, treatment: Treatment, around: Surroundings, which: string): Grown[] {
  const { tissue, start, parameters, days, longestStep, necrosis } = problem;
  const asked = { tissue, start, parameters, treatment, frames: days, ...(longestStep === null ? {} : { longestStep }) };
  if (necrosis) {
    around.say(`${which}: growing with necrosis`);
    return simulateNecrosis(asked, necrosis).map(({ day, living, dead }) => ({
      day,
      dead,
      field: living.map((c, v) => c + (dead[v] as number)),
    }));
  }
  let told = -Infinity;
  const onProgress = (share: number): void => {
    if (share < 1 && around.now() - told < 1000) return;
    told = around.now();
    around.say(`${which}: ${Math.floor(100 * share)} %`);
  };
  return simulate(asked, { onProgress }).map((frame) => ({ ...frame, dead: null }));
}

function courseOf(problem: ReadProblem, frames: readonly Grown[]) {
  const { tissue, thresholds, structure, placed } = problem;
  const [first = 0] = thresholds;
  return {
    frames: frames.map(({ day, field, dead }) => {
      const visible = maskAbove(field, first);
      const hidden = visible.includes(1) ? hiddenMargin(tissue.grid, field, visible, HIDDEN_SHARE) : null;
      return {
        day,
        mass: massMm3(tissue.grid, field) / 1000,
        dead: dead && massMm3(tissue.grid, dead) / 1000,
        above: thresholds.map((threshold) => {
          const mm3 = volumeAbove(tissue, field, threshold);
          const across = axialDiameters({ box: wholeBox(placed.size), bits: maskAbove(field, threshold) }, placed);
          const mm = (line: Line | undefined): number | null => line?.mm ?? null;
          return {
            threshold,
            volume: mm3 / 1000,
            radius: equivalentRadius(mm3),
            longest: mm(across?.longest),
            perpendicular: mm(across?.perpendicular),
          };
        }),
        hidden: hidden && { share: hidden.hiddenShare, margin: hidden.marginMm, holds: HIDDEN_SHARE },
      };
    }),
    reachesStructure: structure && { threshold: first, day: dayOfReaching(frames, structure, first) },
  };
}

function summaryOf({ tissue, site }: ReadProblem, treatment: Treatment) {
  const dose = deliveredDose(treatment, tissue.white.length);
  const target = site.target ?? new Uint8Array(dose.length);
  const outside = doseOutside(tissue, dose, target, LEVEL_GY);
  let [sum, count] = [0, 0];
  dose.forEach((gray, v) => {
    if (!target[v]) return;
    sum += gray;
    count++;
  });
  return {
    fractions: treatment.fractions.length,
    resections: treatment.resections.map(({ day }) => day),
    doses: treatment.agents.map(({ agent, doses }) => ({
      agent,
      count: doses.length,
      amount: doses.reduce((all, one) => all + one.amount, 0),
    })),
    meanToTarget: count > 0 ? sum / count : null,
    healthyTissue: { mean: outside.meanGy, volumeAtLeast: outside.volumeMm3 / 1000, level: LEVEL_GY },
  };
}

/** SHA-256 of the problem as asked, with the tissue map and the masks it names. */
function hashOf({ asked, tissue, site, structure }: ReadProblem): string {
  const bytes = [tissue.white, tissue.grey, site.target, site.dose?.gray ?? null, structure];
  const hashes = bytes.map((part) => (part ? sha256(new Uint8Array(part.buffer, part.byteOffset, part.byteLength)) : null));
  return sha256(utf8(canonicalJson([asked, hashes])));
}
