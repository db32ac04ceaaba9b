import type { TumourPosterior } from '#models/tumour/calibrate/fit.ts';
import { forecastTumour } from '#models/tumour/calibrate/forecast.ts';
import { misfitOf } from '#models/tumour/calibrate/misfit.ts';
import { prepare } from '#models/tumour/calibrate/problem.ts';
import { memberAt } from '#models/tumour/calibrate/residuals.ts';
import type { Solve } from '#models/tumour/calibrate/solver.ts';
import { hiddenMargin, maskAbove, touchesFace, volumeAbove } from '#models/tumour/measures.ts';
import type { ForecastCourse, TumourForecast, TumourForecastRequest } from '#workers/tumour-fit.api.ts';
import { quantiseField } from './field.ts';
import { asRequest, jobOn, type FitJob } from './fit-job.ts';
import { thresholdsOf } from './middle.ts';

type Posterior = Pick<TumourPosterior, 'prepared' | 'misfit' | 'seed' | 'count' | 'z' | 'members' | 'levels' | 'residuals'>;

/** Every fitted tumour under every treatment, on whatever device there is. */
export function forecastJob(request: TumourForecastRequest, job: FitJob): Promise<TumourForecast> {
  const work = async (): Promise<TumourForecast> => {
    const { backend, batch, solver, tell } = await jobOn(job, request.backend, 'running');
    const posterior = posteriorOf(request);
    const courses: ForecastCourse[] = [];
    for (const [n, treatment] of request.treatments.entries()) {
      const solve = solver(request.problem.tissue, treatment);
      courses.push(await courseOf(posterior, request, solve, batch, (share) => tell((n + share) / request.treatments.length)));
      await job.context.pause();
    }
    return { courses, backend };
  };
  return asRequest(work());
}

/** What a fit handed on, with the functions around it made anew from its problem. */
function posteriorOf({ problem, discrepancy, tumours }: TumourForecastRequest): Posterior {
  const prepared = prepare(problem);
  const { seed, count, z, levels, residuals } = tumours;
  const p = prepared.unknowns.length;
  if (z.length !== count * p || residuals.length !== count * prepared.size)
    throw new RangeError('these tumours were fitted to another problem: fit again');
  const members = Array.from({ length: count }, (_, m) => memberAt(prepared, z, m * p));
  return { prepared, misfit: misfitOf(prepared, discrepancy), seed, count, z, members, levels, residuals };
}

async function courseOf(
  posterior: Posterior,
  { problem, tumours, days, structure }: TumourForecastRequest,
  solve: Solve,
  batch: number,
  tell: (share: number) => void,
): Promise<ForecastCourse> {
  const { tissue, contours } = problem;
  const voxels = tissue.white.length;
  const { count, shown } = tumours;
  const thresholds = thresholdsOf(posterior, posterior.prepared.contours.length - 1);
  const margins = new Float64Array(count * days.length).fill(NaN);
  const touches = new Uint8Array(count);
  const density = new Uint8Array(days.length * voxels);
  const drawn = new Float64Array(days.length);
  // The forecast asks for its members in order; what it does not tell of their fields is measured as they pass by.
  let first = 0;
  const watched: Solve = async (rows, on) => {
    const fields = await solve(rows, on);
    fields.forEach((frames, row) => {
      const m = first + row;
      frames.forEach((field, d) => {
        const visible = maskAbove(field, thresholds[m] as number);
        if (visible.includes(1)) margins[m * days.length + d] = hiddenMargin(tissue.grid, field, visible).marginMm;
        if (touchesFace(tissue.grid, visible)) touches[m] = 1;
        if (m !== shown) return;
        density.set(quantiseField(field), d * voxels);
        drawn[d] = volumeAbove(tissue, field, thresholds[m] as number) / 1000;
      });
    });
    first += rows.length;
    return fields;
  };
  const kind = (contours.reduce((a, b) => (b.day > a.day ? b : a)) as (typeof contours)[number]).kind;
  const [made] = await forecastTumour(posterior as TumourPosterior, [{ id: 'course', solve: watched }], {
    days,
    kind,
    probabilityDays: days,
    ...(structure ? { structure } : {}),
    batch,
    onProgress: tell,
  });
  if (!made) throw new Error('a forecast of one plan gave none');
  const chance = new Uint8Array(days.length * voxels);
  made.probability.forEach((share, d) => chance.set(quantiseField(share), d * voxels));
  return { volumes: made.volumes, margins, reached: made.reaches, touches, drawn, density, chance };
}
