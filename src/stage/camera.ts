export type StageView = 'front' | 'left' | 'right' | 'back' | 'top' | 'four-chamber' | 'long-axis' | 'valves';

/** Views that come with a cut of their own. */
export const CUT_VIEWS: ReadonlySet<StageView | 'free'> = new Set(['four-chamber', 'long-axis', 'valves']);

/** Plain vectors and column-major matrices; patient frame, right-handed. */
export type Vector = readonly [number, number, number];

const sub = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vector): Vector => {
  const n = Math.hypot(...a) || 1;
  return [a[0] / n, a[1] / n, a[2] / n];
};

/** Half of the vertical field of view; narrow, so that sizes compare. */
const HALF_FIELD = (13 * Math.PI) / 180;

/** Where the viewer is: looks at `target` from `distance` mm along `-forward`. */
export interface Pose {
  readonly target: Vector;
  /** Unit vector from the eye to the target. */
  readonly forward: Vector;
  readonly up: Vector;
  /** Radius of what should fit the shorter side of the picture, mm. */
  readonly radius: number;
}

export interface Projection {
  readonly eye: Vector;
  /** Clip matrix, column-major. */
  readonly matrix: Float32Array;
  readonly right: Vector;
  readonly up: Vector;
  readonly forward: Vector;
  /** Millimetres in view above and below the target at its distance, and the same to each side. */
  readonly halfHeight: number;
  readonly halfWidth: number;
  readonly distance: number;
  readonly target: Vector;
}

/** Clip matrix of a pose; `halfDepth` true where clip depth runs 0..1 (WebGPU). */
export function project(pose: Pose, width: number, height: number, halfDepth: boolean): Projection {
  const forward = unit(pose.forward);
  const right = unit(cross(forward, pose.up));
  const up = cross(right, forward);
  const aspect = width / Math.max(1, height);
  const halfHeight = pose.radius * Math.max(1, 1 / aspect);
  const distance = halfHeight / Math.tan(HALF_FIELD);
  const eye: Vector = [
    pose.target[0] - forward[0] * distance,
    pose.target[1] - forward[1] * distance,
    pose.target[2] - forward[2] * distance,
  ];
  const near = Math.max(5, distance - 3.2 * pose.radius - 140);
  const far = distance + 3.2 * pose.radius + 240;
  const f = 1 / Math.tan(HALF_FIELD);
  const a = halfDepth ? far / (near - far) : (far + near) / (near - far);
  const b = halfDepth ? (far * near) / (near - far) : (2 * far * near) / (near - far);
  const row = (v: Vector): [number, number, number, number] => [v[0], v[1], v[2], -dot(v, eye)];
  const [x, y, z] = [row(right), row(up), row([-forward[0], -forward[1], -forward[2]])];
  const matrix = new Float32Array(16);
  for (let c = 0; c < 4; c++) {
    const at = (r: readonly number[]): number => r[c] as number;
    matrix[4 * c] = (f / aspect) * at(x);
    matrix[4 * c + 1] = f * at(y);
    matrix[4 * c + 2] = a * at(z) + (c === 3 ? b : 0);
    matrix[4 * c + 3] = -at(z);
  }
  return { eye, matrix, right, up, forward, halfHeight, halfWidth: halfHeight * aspect, distance, target: pose.target };
}

/** Where a point lands on the canvas, CSS pixels from its upper left corner. */
export function toScreen(p: Projection, point: Vector, width: number, height: number): readonly [number, number] {
  const m = p.matrix;
  const at = (r: number): number =>
    (m[r] as number) * point[0] + (m[4 + r] as number) * point[1] + (m[8 + r] as number) * point[2] + (m[12 + r] as number);
  const w = at(3) || 1e-6;
  return [((at(0) / w) * 0.5 + 0.5) * width, (0.5 - (at(1) / w) * 0.5) * height];
}

/** Ray from the eye through a point of the canvas. */
export function rayThrough(
  p: Projection,
  x: number,
  y: number,
  width: number,
  height: number,
): { readonly from: Vector; readonly along: Vector } {
  const u = (x / width) * 2 - 1;
  const v = 1 - (y / height) * 2;
  const to: Vector = [0, 1, 2].map(
    (k) => (p.target[k] as number) + u * p.halfWidth * (p.right[k] as number) + v * p.halfHeight * (p.up[k] as number),
  ) as unknown as Vector;
  return { from: p.eye, along: unit(sub(to, p.eye)) };
}

/** Turns a pose about its target: `dx` about the body's long axis, `dy` over the top; radians. */
export function orbit(pose: Pose, dx: number, dy: number): Pose {
  const turn = (v: Vector, axis: Vector, angle: number): Vector => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const k = dot(axis, v) * (1 - c);
    const w = cross(axis, v);
    return [v[0] * c + w[0] * s + axis[0] * k, v[1] * c + w[1] * s + axis[1] * k, v[2] * c + w[2] * s + axis[2] * k];
  };
  const right = unit(cross(pose.forward, pose.up));
  const about = unit(pose.up);
  const forward = turn(turn(pose.forward, about, -dx), right, -dy);
  const up = unit(cross(unit(cross(forward, turn(pose.up, right, -dy))), forward));
  return { ...pose, forward: unit(forward), up };
}

/** What presets need to know of a heart. */
export interface Subject {
  readonly centre: Vector;
  readonly radius: number;
  readonly landmarks: Readonly<Record<string, Vector>>;
}

export interface Preset {
  readonly pose: Pose;
  /** Plane a view comes with: normal of the side that is taken away, and a point of it. */
  readonly cut: { readonly normal: Vector; readonly point: Vector } | null;
}

/** The eight standard views. The three cut ones look along the normal of their plane. */
export function preset(view: StageView, s: Subject): Preset {
  const plain = (forward: Vector, up: Vector = [0, 0, 1]): Preset => ({
    pose: { target: s.centre, forward: unit(forward), up, radius: s.radius * 0.97 },
    cut: null,
  });
  switch (view) {
    case 'front':
      return plain([0.1, 1, -0.06]);
    case 'left':
      return plain([-1, 0.3, -0.05]);
    case 'right':
      return plain([1, 0.3, -0.05]);
    case 'back':
      return plain([0, -1, -0.05]);
    case 'top':
      return plain([0, 0.18, -1], [0, -1, 0]);
    case 'four-chamber':
      return section(s, 'tricuspid_valve', [0, 0, 1], 0.86);
    case 'long-axis':
      return section(s, 'aortic_valve', [-0.6, -0.8, 0], 0.88);
    case 'valves':
      return base(s);
  }
}

/**
 * The heart's base from above, atria and great vessels opened: a plane that passes as far over the one outflow valve as
 * over the other, and as far over the one inflow valve as over the other. Front of the body up.
 */
function base(s: Subject): Preset {
  const at = (key: string): Vector => s.landmarks[key] as Vector;
  const [mitral, tricuspid, pulmonary, aortic] = [at('mitral_valve'), at('tricuspid_valve'), at('pulmonary_valve'), at('aortic_valve')];
  let normal = unit(cross(sub(pulmonary, aortic), sub(mitral, tricuspid)));
  if (dot(normal, sub(mitral, at('apex'))) < 0) normal = [-normal[0], -normal[1], -normal[2]];
  const lift = 0.175 * s.radius;
  const middle = [0, 1, 2].map(
    (k) => ((mitral[k] as number) + (tricuspid[k] as number) + (pulmonary[k] as number)) / 3,
  ) as unknown as Vector;
  return {
    pose: { target: middle, forward: [-normal[0], -normal[1], -normal[2]], up: [0, -1, 0], radius: s.radius * 0.6 },
    cut: { normal, point: [aortic[0] + normal[0] * lift, aortic[1] + normal[1] * lift, aortic[2] + normal[2] * lift] },
  };
}

/** Plane through the apex, the mitral valve and another; seen from the side `towards` lies on, apex down. */
function section(s: Subject, third: string, towards: Vector, size: number): Preset {
  const at = (key: string): Vector => s.landmarks[key] as Vector;
  let normal = unit(cross(sub(at('mitral_valve'), at('apex')), sub(at(third), at('apex'))));
  if (dot(normal, towards) < 0) normal = [-normal[0], -normal[1], -normal[2]];
  const up = unit(sub(at('base'), at('apex')));
  const middle = [0, 1, 2].map(
    (k) => ((at('apex')[k] as number) * 0.62 + (at('left_atrium')[k] as number) * 0.69 + (at('right_atrium')[k] as number) * 0.69) / 2,
  ) as unknown as Vector;
  return {
    pose: { target: middle, forward: [-normal[0], -normal[1], -normal[2]], up, radius: s.radius * size },
    cut: { normal, point: at('mitral_valve') },
  };
}

/** Between two poses, for a smooth change of view. */
export function between(a: Pose, b: Pose, t: number): Pose {
  const mix = (p: Vector, q: Vector): Vector => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t];
  const forward = dot(a.forward, b.forward) < -0.98 ? mix(mix(a.forward, b.forward), [0, 0, 0]) : mix(a.forward, b.forward);
  const safe = Math.hypot(...forward) < 0.05 ? unit(cross(a.forward, a.up)) : unit(forward);
  return { target: mix(a.target, b.target), forward: safe, up: unit(mix(a.up, b.up)), radius: a.radius + (b.radius - a.radius) * t };
}
