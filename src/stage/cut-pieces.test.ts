import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildHeart } from '#models/anatomy/heart/build.ts';
import { MODE_STRIDE, type HeartMesh, type HeartPart } from '#models/anatomy/heart/mesh.ts';
import { structureId } from '#models/anatomy/heart/structures.ts';
import { preset, type Vector } from './camera.ts';
import { fleshWeights, LoosePieces, type Plane } from './cut-pieces.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('pieces a cut leaves hanging', () => {
  let mesh: HeartMesh;
  let fourChamber: Plane;
  const part = (key: HeartPart['key']): HeartPart => mesh.parts.find((p) => p.key === key) as HeartPart;
  const idAt = (of: HeartPart, v: number): number => of.modes[v * MODE_STRIDE + 19] as number;
  const height = (of: HeartPart, v: number): number =>
    [0, 1, 2].reduce((s, k) => s + (of.positions[3 * v + k] as number) * (fourChamber.normal[k] as number), -fourChamber.distance);
  beforeAll(() => {
    mesh = buildHeart(undefined, { cell: 3 });
    const { normal, point } = preset('four-chamber', { centre: mesh.landmarks.centre, radius: mesh.radius, landmarks: mesh.landmarks })
      .cut as { normal: Vector; point: Vector };
    fourChamber = { normal, distance: normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2] };
  });

  it('are taken from the four-chamber view: the end of the descending aorta with its blood, and nothing of the heart', () => {
    const shown = new LoosePieces(mesh).without(fourChamber);
    const wall = part('wall');
    const left = new Set(shown.get('wall'));
    const gone = [...new Set(wall.indices)].filter((v) => !left.has(v));
    expect(gone.length).toBeGreaterThan(100);
    for (const v of gone) expect(idAt(wall, v)).toBe(structureId('aorta'));
    // Twelve discs of blood, one of them in the stump.
    const blood = part('blood');
    expect((shown.get('blood') as Uint32Array).length / blood.indices.length).toBeCloseTo(11 / 12, 6);
  });

  it('are taken from the view of the valves: ends of vessels that hang on by a thread, and nothing of the heart', () => {
    const { normal, point } = preset('valves', { centre: mesh.landmarks.centre, radius: mesh.radius, landmarks: mesh.landmarks }).cut as {
      normal: Vector;
      point: Vector;
    };
    const distance = normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2];
    const shown = new LoosePieces(mesh).without({ normal, distance });
    const wall = part('wall');
    const left = new Set(shown.get('wall') ?? wall.indices);
    const gone = [...new Set(wall.indices)].filter((v) => !left.has(v));
    expect(gone.length).toBeGreaterThan(50);
    const below = gone.filter(
      (v) => [0, 1, 2].reduce((s, k) => s + (wall.positions[3 * v + k] as number) * (normal[k] as number), -distance) < 0,
    );
    for (const v of below) expect([4, 5, 6, 7, 8]).toContain(idAt(wall, v));
  });

  it('are chords of which the muscle is cut away; chords that stay are whole', () => {
    const shown = new LoosePieces(mesh).without(fourChamber).get('mitral_valve') as Uint32Array;
    const valve = part('mitral_valve');
    expect(shown.length).toBeLessThan(valve.indices.length);
    // Chords come after the leaflets in the mesh: the last piece of the valve is one.
    const kept = new Set(shown);
    const last = [...kept].sort((a, b) => b - a).slice(0, 18);
    for (const v of last) expect(height(valve, v)).toBeLessThanOrEqual(0);
  });

  it('are none when the plane passes the heart by', () => {
    expect(new LoosePieces(mesh).without({ normal: fourChamber.normal, distance: 400 }).size).toBe(0);
  });

  it('colours cut walls by weights that keep to 0..1 and change little from corner to corner of a triangle', () => {
    const wall = part('wall');
    const f = fleshWeights(wall);
    let [low, high, step] = [1, 0, 0];
    for (const x of f) [low, high] = [Math.min(low, x), Math.max(high, x)];
    for (let t = 0; t < wall.indices.length; t += 3)
      step = Math.max(step, Math.abs((f[wall.indices[t] as number] as number) - (f[wall.indices[t + 1] as number] as number)));
    expect(low).toBe(0);
    expect(high).toBeCloseTo(1, 9);
    // Unspread it would be 1 where an artery meets muscle.
    expect(step).toBeLessThan(0.35);
  });
});
