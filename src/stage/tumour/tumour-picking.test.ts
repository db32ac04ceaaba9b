import { describe, expect, it } from 'vitest';
import { affineOf, applyAffine, type Vec3 } from '#models/imaging/affine.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import { fieldSurface } from '#models/imaging/field-surface.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { TumourScene, TumourShow, TumourSide, TumourWords } from './contract.ts';
import { pickAlong, type Pickable } from './tumour-picking.ts';
import { cutPlane } from './tumour-space.ts';

const size: Vec3 = [60, 60, 60];
const toPatient = affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [-29.5, -29.5, -29.5]);
const ball = (radius: number, centre: Vec3 = [0, 0, 0]): ByteField => {
  const data = new Uint8Array(60 ** 3);
  for (let n = 0; n < data.length; n++) {
    const p = applyAffine(toPatient, [n % 60, Math.floor(n / 60) % 60, Math.floor(n / 3600)]);
    const d = Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]);
    data[n] = Math.round(255 * Math.min(1, Math.max(0, 0.5 + (radius - d) / 10)));
  }
  return { grid: { size, toPatient }, data, low: 0, high: 1 };
};
const shell = (radius: number, centre?: Vec3): Shell => fieldSurface(ball(radius, centre), 0.5);
const words: TumourWords = {
  tumour: 'T',
  infiltration: 'I',
  cavity: 'C',
  scan: 'S',
  anatomy: { body: 'skin', brain: 'brain', bone: 'bone', air: 'air' },
  chance: (share) => `chance ${share}`,
  dose: (gray) => `${gray} Gy`,
  millimetres: (mm) => `${mm}`,
  letters: { left: 'L', right: 'R', front: 'A', back: 'P', head: 'S', feet: 'I' },
};
const show: TumourShow = {
  edge: 0.5,
  margin: 0.1,
  tumour: true,
  infiltration: true,
  chances: [],
  dose: 'off',
  isodoses: [],
  cut: null,
  hidden: [],
  labels: false,
};
const scene: TumourScene = {
  anatomy: [
    { key: 'body', shell: shell(26) },
    { key: 'brain', shell: shell(22) },
  ],
  body: ball(26),
  structures: [{ key: 'nerve', name: 'Nerve', role: 'spare', shell: shell(3, [12, -10, 0]) }],
  scan: null,
  ramp: { low: 0, high: 1 },
};
const side: TumourSide = { title: '', density: ball(8), probability: null, dose: ball(14), cavity: null, kind: 'plan' };
const whole: Pickable = {
  which: 'left',
  scene,
  side,
  shells: [
    { what: 'tumour', value: 0.5, shell: shell(8) },
    { what: 'infiltration', value: 0.1, shell: shell(12) },
  ],
  show,
  plane: null,
  words,
};
/** Along +y, from the front, at these x and z. */
const from = (x: number, z: number): Vec3 => [x, -100, z];
const AHEAD: Vec3 = [0, 1, 0];

describe('what is pointed at', () => {
  it('is what one cannot look through, else the innermost glass, else nothing', () => {
    const at = (x: number, z = 0, pickable = whole): string | undefined => pickAlong(pickable, from(x, z), AHEAD)?.pick.name;
    expect(at(0)).toBe('T');
    expect(at(12)).toBe('Nerve');
    expect(at(-10)).toBe('I');
    expect(at(-18)).toBe('brain');
    expect(at(-24)).toBe('skin');
    expect(at(-28)).toBeUndefined();
    expect(at(-18, 0, { ...whole, show: { ...show, hidden: ['brain'] } })).toBe('skin');
    expect(at(12, 0, { ...whole, show: { ...show, hidden: ['nerve'] } })).toBe('brain');
  });

  it('is the surest chance within a tumour that has become glass for it', () => {
    const surest = { what: 'chance', value: 0.9, shell: shell(5) } as const;
    const clear = { ...whole, shells: [...whole.shells, surest] };
    expect(pickAlong(clear, from(0, 0), AHEAD)?.pick.name).toBe('chance 0.9');
    expect(pickAlong(clear, from(0, 0), AHEAD)?.pick.key).toBe('0.9');
    expect(pickAlong(clear, from(-7, 0), AHEAD)?.pick.name).toBe('T');
  });

  it('gives place, volume and the values of every field there', () => {
    const { pick, id } = pickAlong(whole, from(0, 0), AHEAD)!;
    expect(id).toBe('left tumour');
    expect(Math.abs(pick.at[1] + 8)).toBeLessThan(0.2);
    expect(Math.abs((pick.volumeMl as number) / ((4 / 3) * Math.PI * 0.512) - 1)).toBeLessThan(0.03);
    expect(Math.abs((pick.density as number) - 0.5)).toBeLessThan(0.03);
    // 6 mm inside the dose's own edge: 0.5 + 6 / 10, cut off at 1.
    expect(pick.dose).toBe(1);
    expect([pick.probability, pick.scan]).toEqual([null, null]);
  });

  it('on a cut is the scan with the values there, unless the tumour stands before it whole', () => {
    const bounds = { low: [-26, -26, -26] as Vec3, high: [26, 26, 26] as Vec3 };
    const cut = { plane: 'coronal', through: [0, 2, 0] as Vec3, tumour: true } as const;
    const plane = cutPlane(cut, bounds, AHEAD);
    const opened: Pickable = { ...whole, plane, show: { ...show, cut } };
    const spot = pickAlong(opened, from(5, 0), AHEAD)!;
    expect([spot.pick.what, spot.id]).toEqual(['scan', null]);
    expect(spot.pick.at[1]).toBeCloseTo(2, 9);
    expect(Math.abs((spot.pick.density as number) - (0.5 + (8 - Math.hypot(5, 2)) / 10))).toBeLessThan(0.01);
    const standing = { ...opened, show: { ...show, cut: { ...cut, tumour: false } } };
    expect(pickAlong(standing, from(5, 0), AHEAD)?.pick.what).toBe('tumour');
    // Beside the body there is no scan.
    expect(pickAlong(opened, from(25.9, 20), AHEAD)).toBeNull();
  });
});
