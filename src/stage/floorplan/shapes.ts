/** Corners, facings and triangles of a solid. */
export interface Solid {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

export class SolidMaking {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly indices: number[] = [];

  /** A flat polygon, corners counter-clockwise as seen from where `normal` points to; convex ones only. */
  flat(corners: readonly (readonly [number, number, number])[], normal: readonly [number, number, number]): void {
    const first = this.positions.length / 3;
    for (const corner of corners) {
      this.positions.push(...corner);
      this.normals.push(...normal);
    }
    for (let i = 1; i + 1 < corners.length; i++) this.indices.push(first, first + i, first + i + 1);
  }

  /** A prism over a polygon (counter-clockwise) round the origin, or any convex one, from `z0` to `z1`; its lid is a fan. */
  prism(outline: readonly (readonly [number, number])[], z0: number, z1: number): void {
    const n = outline.length;
    const mx = outline.reduce((sum, [x]) => sum + x / n, 0);
    const my = outline.reduce((sum, [, y]) => sum + y / n, 0);
    outline.forEach(([ax, ay], i) => {
      const [bx, by] = outline[(i + 1) % outline.length] as readonly [number, number];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      this.flat(
        [
          [ax, ay, z0],
          [bx, by, z0],
          [bx, by, z1],
          [ax, ay, z1],
        ],
        [(by - ay) / length, -(bx - ax) / length, 0],
      );
      this.flat(
        [
          [mx, my, z1],
          [ax, ay, z1],
          [bx, by, z1],
        ],
        [0, 0, 1],
      );
    });
  }

  solid(): Solid {
    return {
      positions: Float32Array.from(this.positions),
      normals: Float32Array.from(this.normals),
      indices: Uint32Array.from(this.indices),
    };
  }
}

const around = (n: number, radius: (i: number) => number, turn = 0): [number, number][] =>
  Array.from({ length: n }, (_, i) => {
    const a = turn + (2 * Math.PI * i) / n;
    return [radius(i) * Math.cos(a), radius(i) * Math.sin(a)];
  });

/** Seen from above each class has an outline of its own: star, triangle, square, hexagon, circle; others a drop, staff a cross. */
const OUTLINES = {
  star: around(8, (i) => (i % 2 === 0 ? 0.36 : 0.15)),
  triangle: around(3, () => 0.34, Math.PI / 2),
  square: around(4, () => 0.33, Math.PI / 4),
  hexagon: around(6, () => 0.3),
  circle: around(14, () => 0.28),
  half: around(9, (i) => (i < 5 ? 0.3 : 0.12)),
  cross: around(12, (i) => (i % 3 === 0 ? 0.12 : 0.31), Math.PI / 4),
} as const;

export type PersonShape = keyof typeof OUTLINES;
/** By class of triage, 1 to 5; then everybody else, then staff. */
export const PERSON_SHAPES: readonly PersonShape[] = ['star', 'triangle', 'square', 'hexagon', 'circle', 'half', 'cross'];

/** What a shape looks like from above, m. */
export const outlineOf = (shape: PersonShape): readonly (readonly [number, number])[] => OUTLINES[shape];

/** Somebody 1.7 m tall, about the origin. */
export function personSolid(shape: PersonShape): Solid {
  const making = new SolidMaking();
  making.prism(OUTLINES[shape], 0.05, 1.7);
  return making.solid();
}

/** A bed of 2.0 × 0.9 m with its head to the east; its pillow shows where. */
export function bedSolid(): Solid {
  const making = new SolidMaking();
  const box = (x0: number, y0: number, x1: number, y1: number, z0: number, z1: number): void => {
    making.prism(
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
      z0,
      z1,
    );
  };
  box(-1, -0.45, 1, 0.45, 0.2, 0.5);
  box(0.86, -0.45, 1.02, 0.45, 0.2, 0.95);
  return making.solid();
}

/** A device: a box of 0.9 m with a slanted head. */
export function deviceSolid(): Solid {
  const making = new SolidMaking();
  making.prism(
    around(4, () => 0.55, Math.PI / 4),
    0,
    1.1,
  );
  making.prism(
    around(4, () => 0.3, Math.PI / 4),
    1.1,
    1.4,
  );
  return making.solid();
}

/** A ring on the floor round whom one follows. */
export function ringSolid(): Solid {
  const making = new SolidMaking();
  const [inner, outer] = [around(28, () => 0.62), around(28, () => 0.86)];
  outer.forEach(([ax, ay], i) => {
    const [bx, by] = outer[(i + 1) % 28] as [number, number];
    const [cx, cy] = inner[(i + 1) % 28] as [number, number];
    const [dx, dy] = inner[i] as [number, number];
    making.flat(
      [
        [ax, ay, 0.06],
        [bx, by, 0.06],
        [cx, cy, 0.06],
        [dx, dy, 0.06],
      ],
      [0, 0, 1],
    );
  });
  return making.solid();
}
