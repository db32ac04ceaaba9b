import { describe, expect, it } from 'vitest';
import { orbit, preset, project, rayThrough, toScreen, type Subject, type Vector } from './camera.ts';

const SUBJECT: Subject = {
  centre: [0, 0, 20],
  radius: 105,
  landmarks: {
    apex: [60, -32, -50],
    base: [8, 8, 8],
    mitral_valve: [9, 16, 8],
    aortic_valve: [-2, -2, 20],
    tricuspid_valve: [-25, -6, -8],
    left_atrium: [-5, 32, 26],
    right_atrium: [-40, 1, 2],
  },
};

describe('camera', () => {
  it('shows the patient as one stands before them: their left on the right, head up', () => {
    const view = project(preset('front', SUBJECT).pose, 800, 600, true);
    const left = toScreen(view, [40, 0, 20], 800, 600);
    const right = toScreen(view, [-40, 0, 20], 800, 600);
    const up = toScreen(view, [0, 0, 60], 800, 600);
    const middle = toScreen(view, [0, 0, 20], 800, 600);
    expect(left[0]).toBeGreaterThan(right[0]);
    expect(up[1]).toBeLessThan(middle[1]);
    expect(middle[0]).toBeCloseTo(400, 3);
    expect(middle[1]).toBeCloseTo(300, 3);
  });

  it.each([true, false])('keeps depth within clip space (half range %s)', (half) => {
    const { matrix: m } = project(preset('left', SUBJECT).pose, 500, 500, half);
    for (const p of [[0, 0, 20], [100, 0, 20], [-100, 40, 20], [0, 0, 125], [0, -80, -60]] as Vector[]) {
      const z = m[2]! * p[0] + m[6]! * p[1] + m[10]! * p[2] + m[14]!;
      const w = m[3]! * p[0] + m[7]! * p[1] + m[11]! * p[2] + m[15]!;
      expect(z / w).toBeGreaterThan(half ? 0 : -1);
      expect(z / w).toBeLessThan(1);
    }
  }); // prettier-ignore

  it('casts rays that meet the point they were cast at', () => {
    const view = project(preset('long-axis', SUBJECT).pose, 640, 360, false);
    const p: Vector = [12, -9, 31];
    const [x, y] = toScreen(view, p, 640, 360);
    const { from, along } = rayThrough(view, x, y, 640, 360);
    const t = (p[0] - from[0]) * along[0] + (p[1] - from[1]) * along[1] + (p[2] - from[2]) * along[2];
    expect(Math.hypot(from[0] + t * along[0] - p[0], from[1] + t * along[1] - p[1], from[2] + t * along[2] - p[2])).toBeLessThan(0.01);
  });

  it('cuts through apex and both valves in the sectional views and looks at the cut', () => {
    for (const [view, third] of [['four-chamber', 'tricuspid_valve'], ['long-axis', 'aortic_valve']] as const) {
      const { cut, pose } = preset(view, SUBJECT);
      if (!cut) throw new Error('no cut');
      for (const key of ['apex', 'mitral_valve', third]) {
        const p = SUBJECT.landmarks[key] as Vector;
        expect(Math.abs((p[0] - cut.point[0]) * cut.normal[0] + (p[1] - cut.point[1]) * cut.normal[1] + (p[2] - cut.point[2]) * cut.normal[2])).toBeLessThan(1e-6);
      }
      expect(pose.forward[0] * cut.normal[0] + pose.forward[1] * cut.normal[1] + pose.forward[2] * cut.normal[2]).toBeCloseTo(-1, 9);
    }
  }); // prettier-ignore

  it('turns without drifting: unit vectors at right angles after many small turns', () => {
    let pose = preset('front', SUBJECT).pose;
    for (let i = 0; i < 500; i++) pose = orbit(pose, 0.13, i % 7 === 0 ? 0.3 : -0.04);
    expect(Math.hypot(...pose.forward)).toBeCloseTo(1, 9);
    expect(Math.hypot(...pose.up)).toBeCloseTo(1, 9);
    expect(pose.forward[0] * pose.up[0] + pose.forward[1] * pose.up[1] + pose.forward[2] * pose.up[2]).toBeCloseTo(0, 9);
  });
});
