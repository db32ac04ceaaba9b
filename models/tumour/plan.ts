import { log } from '#models/core/elementary.ts';
import type { Intervention, Scenario, ScenarioProblem } from '#models/core/scenario.ts';
import { checkScenario, toSeconds } from '#models/core/scenario.ts';
import type { Quantity } from '#models/core/quantity.ts';
import { signedDistance } from '#models/imaging/segment/distance-field.ts';
import { marginDose } from './dose.ts';
import { LONGEST_DAYS, tumourInterventions } from './interventions.ts';
import { TUMOUR_MODEL } from './parameters.ts';
import type { TumourGrid } from './tissue.ts';
import { voxelCount } from './tissue.ts';
import type { AgentCourse, DoseField, Fraction, Resection, Treatment } from './treatment.ts';
import { TEMOZOLOMIDE_DECAY } from './treatment.ts';

/** What a plan aims at and with: all on the grid of the tissue map. */
export interface PlanSite {
  readonly grid: TumourGrid;
  /** Not 0 where the tumour is visible; null when none is drawn. */
  readonly target: Uint8Array | null;
  /** Dose of a whole planned course, Gy; null when no dose map was given. */
  readonly dose: DoseField | null;
}

export interface TumourPlan {
  readonly treatment: Treatment;
  /** Length of the scenario, d. */
  readonly days: number;
}

const DAY = 86400;

/**
 * Checks a tumour scenario: kinds, fields, units, ranges and times as `checkScenario`, at most `LONGEST_DAYS`, whole numbers
 * where things are counted, and that the site has what an intervention aims at. Returns every problem found.
 */
export function checkTumourScenario(scenario: Scenario, site: Pick<PlanSite, 'target' | 'dose'>): ScenarioProblem[] {
  const problems = checkScenario(scenario, tumourInterventions, LONGEST_DAYS * DAY);
  if (scenario.model !== TUMOUR_MODEL.id)
    problems.push({ path: '/model', message: `must be "${TUMOUR_MODEL.id}", not "${scenario.model}"` });
  scenario.interventions.forEach((it, i) => {
    const path = `/interventions/${i}`;
    for (const name of COUNTED)
      if (Object.hasOwn(it.values, name) && !Number.isInteger((it.values[name] as Quantity).value))
        problems.push({ path: `${path}/values/${name}`, message: 'must be a whole number' });
    if (it.kind === 'radiotherapy_plan' && !site.dose)
      problems.push({ path: `${path}/kind`, message: 'needs a dose map (RTDOSE), and there is none' });
    if ((it.kind === 'radiotherapy' || it.kind === 'resection') && !site.target?.some((voxel) => voxel !== 0))
      problems.push({ path: `${path}/kind`, message: 'needs a drawn tumour to aim at, and there is none' });
    if (it.kind === 'temozolomide' && (it.values['days']?.value ?? 0) > (it.values['cycle']?.value ?? Infinity))
      problems.push({ path: `${path}/values/days`, message: 'there are more days of treatment than a cycle has' });
  });
  return problems;
}

/** Fields that are numbers of things. */
const COUNTED: readonly string[] = ['fractions', 'per_week', 'cycles', 'doses', 'days', 'cycle'];

/** Turns a scenario into dated events. Throws a RangeError with path and reason when `checkTumourScenario` finds anything. */
export function planOf(scenario: Scenario, site: PlanSite): TumourPlan {
  const [problem] = checkTumourScenario(scenario, site);
  if (problem) throw new RangeError(`${problem.path}: ${problem.message}`);
  const days = toSeconds(scenario.duration) / DAY;
  const draft = new Draft(site);
  for (const it of scenario.interventions) {
    const start = toSeconds(it.start) / DAY;
    // An event on the very end of a scenario or of a course is not part of it.
    const end = Math.min(days, it.duration ? start + toSeconds(it.duration) / DAY : Infinity);
    draft.add(it, start, end - 1e-9);
  }
  const { fields, fractions, resections, agents } = draft;
  return { treatment: { fields, fractions, resections, agents }, days };
}

class Draft implements Treatment {
  readonly fields: DoseField[] = [];
  readonly fractions: Fraction[] = [];
  readonly resections: Resection[] = [];
  readonly agents: AgentCourse[] = [];
  /** Shapes of equal margin and penumbra are one. */
  readonly #shapes = new Map<string, number>();
  readonly #site: PlanSite;
  #distance: Float32Array | null = null;

  constructor(site: PlanSite) {
    this.#site = site;
  }

  add(it: Intervention, start: number, end: number): void {
    const value = (name: string): number => (it.values[name] as Quantity).value;
    switch (it.kind) {
      case 'radiotherapy':
        this.#course(start, end, value('fractions'), value('per_week'), this.#margin(value('margin'), value('penumbra')), value('dose'));
        return;
      case 'radiotherapy_plan': {
        const shape = this.#shape('plan', () => this.#site.dose as DoseField);
        this.#course(start, end, value('fractions'), value('per_week'), shape, value('share') / 100 / value('fractions'));
        return;
      }
      case 'resection': {
        const margin = value('margin');
        if (start <= end) this.resections.push({ day: start, mask: Uint8Array.from(this.#distances(), (d) => (d <= margin ? 1 : 0)) });
        return;
      }
      case 'temozolomide': {
        const doses: { day: number; amount: number }[] = [];
        for (let cycle = 0; cycle < value('cycles'); cycle++)
          for (let day = 0; day < value('days'); day++) doses.push({ day: start + cycle * value('cycle') + day, amount: value('dose') });
        this.#drug({ agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses }, end);
        return;
      }
      default: {
        const decay = (Math.LN2 * 24) / value('half_life');
        // All of one dose kills exp(-amount / decay) at a sensitivity of 1.
        const amount = -log(1 - value('kill') / 100) * decay;
        const doses = Array.from({ length: value('doses') }, (_, n) => ({ day: start + n * value('interval'), amount }));
        this.#drug({ agent: it.id, sensitivity: 1, decay, doses }, end);
      }
    }
  }

  #course(start: number, end: number, fractions: number, perWeek: number, field: number, scale: number): void {
    for (let n = 0; n < fractions; n++) {
      const day = start + 7 * Math.floor(n / perWeek) + (n % perWeek);
      if (day <= end) this.fractions.push({ day, field, scale });
    }
  }

  #drug(course: AgentCourse, end: number): void {
    const doses = course.doses.filter((dose) => dose.day <= end);
    if (doses.length > 0) this.agents.push({ ...course, doses });
  }

  #margin(margin: number, penumbra: number): number {
    return this.#shape(`${margin}/${penumbra}`, () => marginDose(this.#distances(), margin, penumbra));
  }

  #shape(key: string, make: () => DoseField): number {
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    this.#shapes.set(key, this.fields.length);
    return this.fields.push(make()) - 1;
  }

  #distances(): Float32Array {
    const { grid, target } = this.#site;
    if (!target || target.length !== voxelCount(grid)) throw new RangeError('the drawn tumour is not on the grid of the tissue map');
    return (this.#distance ??= signedDistance(
      target.map((voxel) => (voxel ? 1 : 0)),
      grid.size,
      grid.spacing,
    ));
  }
}
