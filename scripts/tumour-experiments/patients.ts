import { randomNormal } from '#models/core/normal.ts';
import { randomUniform } from '#models/core/random.ts';
import { signedDistance } from '#models/imaging/segment/distance-field.ts';
import { aboveThreshold, edgeField, visibleMask, visibleVolume } from '#models/tumour/calibrate/edge-field.ts';
import { logit } from '#models/tumour/calibrate/logit-field.ts';
import type { Contour } from '#models/tumour/calibrate/problem.ts';
import { cpuSolver } from '#models/tumour/calibrate/solver.ts';
import type { PlacedGrid } from '#models/tumour/calibrate/surface.ts';
import { DEFAULT_PRIORS, memberOf, SPEED_BOUNDS, WIDTH_BOUNDS } from '#models/tumour/calibrate/unknowns.ts';
import type { EdgeKind, Member } from '#models/tumour/calibrate/unknowns.ts';
import type { TissueMap, Treatment, Triple } from '#models/tumour/index.ts';
import { TEMOZOLOMIDE_DECAY, UNTREATED } from '#models/tumour/index.ts';
import { smoothField } from './noise-field.ts';
import { phantomHead, tissueMap } from './phantom.ts';
import type { TissueAt } from './phantom.ts';
import { growStrange } from './stranger-solver.ts';
import type { Strangeness } from './stranger-solver.ts';

const DRAW = 0x7b02;
const NOISE = 0x7b03;
const STRANGE = 0x7b10;

/** Grid of the fit: voxels of 3 mm. A stranger's truth grows on half of it. */
const H = 3;
const boxOf = (radius: number): Triple => {
  const n = 2 * Math.ceil(Math.min(57, 30 + 1.2 * radius) / H) + 1;
  return [n, n, n];
};
/** Grid of the images, mm. */
const IMAGE = 1.5;

export interface Patient {
  readonly index: number;
  readonly kind: 'own' | 'stranger';
  readonly protocol: Protocol;
  /** What a stranger is strange in; empty for an own patient. */
  readonly strange: string;
  readonly tissue: TissueMap;
  readonly treatment: Treatment;
  readonly contours: readonly Contour[];
  readonly held: {
    readonly day: number;
    readonly kind: EdgeKind;
    readonly observed: Uint8Array;
    readonly true: Uint8Array;
    readonly grid: PlacedGrid;
    readonly observedMl: number;
    readonly trueMl: number;
  };
  /** Truth by key of the fit's report; own patients only. */
  readonly truth: Readonly<Record<string, number>>;
  /** Draws thrown away because a scan would not have shown a tumour of 3 to 80 mL. */
  readonly rejected: number;
}

export type Protocol = 'two scans' | 'three scans' | 'radiotherapy' | 'radiotherapy and temozolomide';
const PROTOCOLS: readonly Protocol[] = ['two scans', 'three scans', 'radiotherapy', 'radiotherapy and temozolomide'];
const KINDS: readonly (readonly EdgeKind[])[] = [['flair'], ['t1gd'], ['flair', 't1gd']];

/** Volumes a scan may show, mL: less is no tumour to draw. What is held back is chosen by its smallness only beyond what fits the box. */
const SEEN = [3, 80] as const;
const HELD = [1, 220] as const;

interface Draws {
  uniform(low: number, high: number): number;
  normal(): number;
}

function drawsOf(seed: number, index: number, attempt: number): Draws {
  let k = attempt * 64;
  return {
    uniform: (low, high) => low + (high - low) * randomUniform(seed, index, DRAW, k++),
    normal: () => randomNormal(seed, index, DRAW, k++),
  };
}

/** A head for a stranger, where one is at hand; otherwise it gets a phantom of other proportions. */
export type OtherHead = (seed: number, index: number) => TissueAt;

/** Makes patient `index` of a study: draws again until every scan shows a tumour. */
export async function makePatient(seed: number, index: number, kind: Patient['kind'], otherHead: OtherHead | null): Promise<Patient> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const patient = await attemptPatient(seed, index, kind, attempt, otherHead);
    if (patient) return patient;
  }
  throw new Error(`patient ${index} of seed ${seed} could not be drawn in 400 attempts`);
}

/** Truncated lognormal by drawing again. */
function lognormal(draws: Draws, median: number, sd: number, [low, high]: readonly [number, number]): number {
  for (;;) {
    const x = median * Math.exp(sd * draws.normal());
    if (x >= low && x <= high) return x;
  }
}

async function attemptPatient(
  seed: number,
  index: number,
  kind: Patient['kind'],
  attempt: number,
  otherHead: OtherHead | null,
): Promise<Patient | null> {
  const draws = drawsOf(seed, index, attempt);
  const stranger = kind === 'stranger';
  const protocol = PROTOCOLS[index % 4] as Protocol;
  const treated = protocol.startsWith('radio');
  const kinds = treated ? (['flair'] as const) : (KINDS[Math.floor(index / 4) % 3] as readonly EdgeKind[]);
  const head = (stranger && otherHead ? otherHead : phantomHead)(seed, index);
  const middle = placeIn(head, draws);
  if (!middle) return null;
  const { diffusionMedian, proliferationMedian, spread, thresholds, radiosensitivity, agents } = DEFAULT_PRIORS;
  const cv = spread / Math.SQRT2;
  const values: Record<string, number> = {
    frontWidth: lognormal(draws, Math.sqrt(diffusionMedian / proliferationMedian), cv, WIDTH_BOUNDS),
    speed: lognormal(draws, 2 * Math.sqrt(diffusionMedian * proliferationMedian), cv, SPEED_BOUNDS),
    radius: lognormal(draws, 15, 0.3, [8, 28]),
    radiosensitivity: lognormal(draws, radiosensitivity.median, radiosensitivity.cv, [0.002, 0.4]),
    'sensitivity.temozolomide': lognormal(draws, 0.0015, (agents.temozolomide as { cv: number }).cv, [0.00003, 0.075]),
  };
  const box = boxOf(values.radius as number);
  const centre = ((box[0] - 1) * H) / 2;
  const origin = middle.map((m) => m - centre) as unknown as Triple;
  const offset = [draws.uniform(-5, 5), draws.uniform(-5, 5), draws.uniform(-5, 5)];
  ['seedX', 'seedY', 'seedZ'].forEach((key, a) => (values[key] = centre + (offset[a] as number)));
  for (const k of ['flair', 't1gd'] as const) values[`threshold.${k}`] = sigmoid(thresholds[k].mean + thresholds[k].sd * draws.normal());
  const gaps = treated
    ? [draws.uniform(80, 140), draws.uniform(50, 90), draws.uniform(50, 90)]
    : [1, 2, 3].map(() => draws.uniform(30, 70));
  const scans = protocol === 'two scans' ? 2 : 3;
  const days = [0];
  for (let s = 0; s < scans; s++) days.push(Math.round((days[s] as number) + (gaps[s] as number)));
  // A look on the grid of the fit first: it is quick, and most draws fail here.
  const tissue = tissueMap(head, origin, box, H);
  const fixed = { whiteGreyRatio: 10, alphaBeta: 10, radiosensitivity: 0.03 };
  const member = memberOf(values, fixed, 0);
  const treatment = protocol.startsWith('radio') ? courseOf(tissue, member.seed, values.radius as number, protocol) : UNTREATED;
  const edges = edgeField(tissue);
  const fields = (await cpuSolver(tissue, treatment)([member], days))[0] as readonly ArrayLike<number>[];
  const sees = (field: ArrayLike<number>, k: EdgeKind): Float32Array =>
    aboveThreshold(edges, field, logit(values[`threshold.${k}`] as number));
  for (const [s, field] of fields.entries()) {
    const [least, most] = s < scans ? SEEN : HELD;
    for (const k of kinds) {
      const volume = visibleVolume(edges, sees(field, k));
      if (volume < least || volume > most) return null;
    }
  }
  const grid: PlacedGrid = { size: box.map((n) => 2 * n - 1) as unknown as Triple, spacing: [IMAGE, IMAGE, IMAGE], origin: [0, 0, 0] };
  const strangeness = stranger ? strangenessOf(seed, index, draws) : null;
  const truth = strangeness
    ? await strangeScans(head, origin, box, member, values, treatment, days, kinds, strangeness, grid)
    : fields.map((field) => kinds.map((k) => visibleMask(edges, sees(field, k), grid)));
  const correlation = stranger ? (index % 2 === 0 ? 7 : 14) : 10;
  const observed = truth.map((masks, s) =>
    masks.map((mask, k) => redraw(grid, mask, seed, index, 8 * s + k, correlation, strangeness?.contouring ?? 0)),
  );
  const voxelMl = IMAGE ** 3 / 1000;
  const count = (mask: Uint8Array): number => mask.reduce((sum, m) => sum + m, 0) * voxelMl;
  if (observed.flat().some((mask) => count(mask) < HELD[0])) return null;
  const contours = observed
    .slice(0, scans)
    .flatMap((masks, s) => masks.map((mask, k): Contour => ({ day: days[s] as number, kind: kinds[k] as EdgeKind, grid, mask })));
  const held = observed[scans]?.[0] as Uint8Array;
  const heldTrue = truth[scans]?.[0] as Uint8Array;
  return {
    index,
    kind,
    protocol,
    strange: strangeness?.name ?? '',
    tissue: stranger ? worseMap(tissue) : tissue,
    treatment,
    contours,
    held: {
      day: days[scans] as number,
      kind: kinds[0] as EdgeKind,
      observed: held,
      true: heldTrue,
      grid,
      observedMl: count(held),
      trueMl: count(heldTrue),
    },
    truth: stranger ? {} : truthOf(member, values, kinds, protocol),
    rejected: attempt,
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A place in white matter at least 12 mm below the surface, or null. */
function placeIn(head: TissueAt, draws: Draws): Triple | null {
  const at = [draws.uniform(-50, 50), draws.uniform(-65, 65), draws.uniform(-40, 45)] as const;
  for (const [dx, dy, dz] of [
    [0, 0, 0],
    [12, 0, 0],
    [-12, 0, 0],
    [0, 12, 0],
    [0, -12, 0],
    [0, 0, 12],
    [0, 0, -12],
  ] as const) {
    const [white, grey] = head(at[0] + dx, at[1] + dy, at[2] + dz);
    if (dx === 0 && dy === 0 && dz === 0 ? white === 0 : white + grey === 0) return null;
  }
  return at;
}

/** 30 fractions of 2 Gy, Monday to Friday, from day 7 on, on a ball 20 mm wider than the tumour; temozolomide every day of it. */
function courseOf(tissue: TissueMap, centre: Triple, radius: number, protocol: Protocol): Treatment {
  const { size, spacing } = tissue.grid;
  const gray = new Float32Array(tissue.white.length);
  for (let v = 0; v < gray.length; v++) {
    const at = [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))];
    const r = Math.sqrt(at.reduce((sum, i, a) => sum + (i * (spacing[a] as number) - (centre[a] as number)) ** 2, 0));
    gray[v] = 2 / (1 + Math.exp((r - radius - 20) / 2));
  }
  const fractions = Array.from({ length: 30 }, (_, f) => ({ day: 7 + Math.floor(f / 5) * 7 + (f % 5), field: 0, scale: 1 }));
  const doses = Array.from({ length: 42 }, (_, d) => ({ day: 7 + d, amount: 75 }));
  const agents = protocol === 'radiotherapy and temozolomide' ? [{ agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses }] : [];
  return { fields: [{ gray }], fractions, resections: [], agents };
}

/** Draws a mask's edge again as somebody would: 2 mm off in a smooth way, and `shift` mm too far out. */
function redraw(
  grid: PlacedGrid,
  mask: Uint8Array,
  seed: number,
  index: number,
  scan: number,
  correlation: number,
  shift: number,
): Uint8Array {
  const distance = signedDistance(mask, grid.size, grid.spacing);
  const field = smoothField(seed, index, NOISE + scan, correlation);
  const [nx, ny] = grid.size;
  return Uint8Array.from(distance, (d, v) => {
    if (Math.abs(d) > 9) return d < 0 ? 1 : 0;
    const [x, y, z] = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))].map((i) => i * IMAGE) as [number, number, number];
    return d - shift - 2 * field(x, y, z) < 0 ? 1 : 0;
  });
}

interface Strange {
  readonly name: string;
  readonly along: readonly [number, number, number];
  readonly growthSd: number;
  readonly tiring: number;
  readonly contouring: number;
  readonly ratio: number;
  readonly field: (x: number, y: number, z: number) => number;
}

/** One of four kinds of bias, in turn; the white-to-grey ratio is another than the fit's in all. */
function strangenessOf(seed: number, index: number, draws: Draws): Strange {
  const base = {
    along: [1, 1, 1] as const,
    growthSd: 0,
    tiring: Infinity,
    contouring: 0,
    ratio: draws.uniform(0, 1) < 0.5 ? 5 : 20,
    field: smoothField(seed, index, STRANGE, 20),
  };
  const turn = Math.floor(index / 4) % 4;
  if (turn === 0) return { ...base, name: 'faster along one axis', along: [1.5, 0.85, 0.85] };
  if (turn === 1) return { ...base, name: 'growth rate varies by place', growthSd: 0.25 };
  if (turn === 2) return { ...base, name: 'drawn 1.2 mm too large', contouring: 1.2 };
  return { ...base, name: 'growth slows with time', tiring: 500 };
}

async function strangeScans(
  head: TissueAt,
  origin: Triple,
  box: Triple,
  member: Member,
  values: Readonly<Record<string, number>>,
  treatment: Treatment,
  days: readonly number[],
  kinds: readonly EdgeKind[],
  strange: Strange,
  grid: PlacedGrid,
): Promise<Uint8Array[][]> {
  const h = H / 2;
  const size = box.map((n) => 2 * n - 1) as unknown as Triple;
  const tissue = tissueMap(head, origin, size, h);
  const growth = Float32Array.from(tissue.white, (_, v) => {
    if (strange.growthSd === 0) return 1;
    const at = [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))].map((i) => i * h);
    return Math.exp(strange.growthSd * strange.field(at[0] as number, at[1] as number, at[2] as number));
  });
  const fields = treatment.fields.map(({ gray }) => ({ gray: refine(gray, box, size) }));
  const how: Strangeness = { along: strange.along, growth, tiring: strange.tiring };
  const shares = growStrange(
    tissue,
    {
      diffusion: member.parameters.diffusion,
      proliferation: member.parameters.proliferation,
      whiteGreyRatio: strange.ratio,
      radiosensitivity: member.parameters.radiosensitivity,
      alphaBeta: 10,
      killPerDose: (values['sensitivity.temozolomide'] as number) / TEMOZOLOMIDE_DECAY,
      seed: member.seed,
      seedDay: member.seedDay,
    },
    how,
    { ...treatment, fields },
    days,
  );
  const edges = edgeField(tissue);
  return shares.map((share) =>
    kinds.map((k) => visibleMask(edges, aboveThreshold(edges, share, logit(values[`threshold.${k}`] as number)), grid)),
  );
}

/** A map on voxels of half the size, by averaging neighbours. */
function refine(coarse: Float32Array, from: Triple, to: Triple): Float32Array {
  const fine = new Float32Array(to[0] * to[1] * to[2]);
  for (let v = 0; v < fine.length; v++) {
    const at = [v % to[0], Math.floor(v / to[0]) % to[1], Math.floor(v / (to[0] * to[1]))].map((i) => i / 2);
    let sum = 0;
    for (let c = 0; c < 8; c++) {
      const index = at.map((x, a) => Math.min((from[a] as number) - 1, (c >> a) & 1 ? Math.ceil(x) : Math.floor(x))) as [
        number,
        number,
        number,
      ];
      sum += coarse[index[0] + from[0] * (index[1] + from[1] * index[2])] as number;
    }
    fine[v] = sum / 8;
  }
  return fine;
}

/** What a classical segmentation makes of a head: each class averaged with its neighbours, and moved by a third of a voxel. */
function worseMap(tissue: TissueMap): TissueMap {
  const { size } = tissue.grid;
  const strides = [1, size[0], size[0] * size[1]] as const;
  const blur = (map: Uint8Array): Uint8Array =>
    map.map((own, v) => {
      let sum = 3 * own;
      strides.forEach((stride, a) => {
        const i = Math.floor(v / stride) % (size[a] as number);
        sum += (map[i > 0 ? v - stride : v] as number) + (a === 0 ? 2 : 1) * (map[i + 1 < (size[a] as number) ? v + stride : v] as number);
      });
      return Math.floor(sum / 10);
    });
  return { grid: tissue.grid, white: blur(tissue.white), grey: blur(tissue.grey) };
}

function truthOf(
  member: Member,
  values: Readonly<Record<string, number>>,
  kinds: readonly EdgeKind[],
  protocol: Protocol,
): Record<string, number> {
  const { diffusion, proliferation } = member.parameters;
  const truth: Record<string, number> = {
    diffusion,
    proliferation,
    age: -member.seedDay,
    seedX: member.seed[0],
    seedY: member.seed[1],
    seedZ: member.seed[2],
  };
  for (const kind of kinds) truth[`threshold.${kind}`] = values[`threshold.${kind}`] as number;
  if (protocol !== 'two scans' && protocol !== 'three scans') truth.radiosensitivity = values.radiosensitivity as number;
  if (protocol === 'radiotherapy and temozolomide') truth['sensitivity.temozolomide'] = values['sensitivity.temozolomide'] as number;
  return truth;
}
