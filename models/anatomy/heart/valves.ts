import { mix, type Vec3 } from '../vec.ts';
import { atrioventricular, type Sail } from './atrioventricular.ts';
import { rightPapillaryMuscles } from './cavities.ts';
import type { Landmarks } from './landmarks.ts';
import type { ValveShape } from './leaflet.ts';
import { frameOf } from './ring-frame.ts';
import { aorticFrame, pulmonaryFrame, semilunar } from './semilunar.ts';
import type { Tissue } from './tissue.ts';

/** Where the papillary muscles of the left ventricle end; the cavity is built round the same points. */
function papillaryTips(m: Landmarks): readonly [Vec3, Vec3] {
  const k = m.a / 24.5;
  return [m.at(-8 * k, 10.5 * k, 0.43 * m.L), m.at(-7.5 * k, -11.5 * k, 0.44 * m.L)];
}

/** All four valves of a heart; the cusps of the outflow valves grow out of the vessels' walls. */
export function buildValves(m: Landmarks, t: Pick<Tissue, 'left' | 'right'>): ValveShape[] {
  const mitralFrame = frameOf(m.mitral, m.aortic.centre);
  const wide = (66 * Math.PI) / 180;
  const R = m.mitral.radius;
  const meet = (s: number): Vec3 => {
    const [a, b] = [mitralFrame.point(-wide, R, 0), mitralFrame.point(wide, R, 0)];
    const control = mitralFrame.point(Math.PI, 1.05 * R, 0);
    return mix(mix(a, control, s), mix(control, b, s), s);
  };
  const mitral = atrioventricular(
    'mitral_valve',
    m.mitral,
    mitralFrame,
    [
      { from: -wide, to: wide, hang: 21, meet },
      { from: 2 * Math.PI - wide, to: wide, hang: 12.5, meet: (s) => meet(s) },
    ],
    papillaryTips(m),
    8,
  );
  const tricuspidFrame = frameOf(m.tricuspid, m.aortic.centre);
  const third = (2 * Math.PI) / 3;
  const sails = [0, 1, 2].map((i): Sail => {
    const from = i * third + 0.5;
    return {
      from,
      to: from + third,
      hang: [15, 18, 14][i] as number,
      meet: (s) => {
        const k = 1 - Math.abs(2 * s - 1);
        return mix(
          tricuspidFrame.point(s < 0.5 ? from : from + third, m.tricuspid.radius, 0),
          tricuspidFrame.point(from + third / 2, 0.4, 0),
          k,
        );
      },
    };
  });
  const rightTips = rightPapillaryMuscles(m).map((muscle) => muscle.tip);
  const tricuspid = atrioventricular('tricuspid_valve', m.tricuspid, tricuspidFrame, sails, rightTips, 4);
  return [
    mitral,
    semilunar('aortic_valve', m.aortic, aorticFrame(m), t.left),
    tricuspid,
    semilunar('pulmonary_valve', m.pulmonary, pulmonaryFrame(m), t.right),
  ];
}
