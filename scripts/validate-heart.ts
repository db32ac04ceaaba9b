import { cardiovascular } from '#models/cardiovascular/index.ts';
import { S, STEP_SECONDS, STEPS_PER_SLOT, W, Y } from '#models/cardiovascular/layout.ts';
import { Body } from '#models/cardiovascular/simulate.ts';

/** What one beat looks like, read step by step. */
export interface Ejection {
  readonly heartRate: number;
  /** From the opening of the aortic valve to its closing, s. */
  readonly seconds: number;
  /** Greatest flow through the aortic valve, mL/s. */
  readonly peakFlow: number;
  /** From the closing of the aortic valve to the opening of the mitral valve, s. */
  readonly relaxation: number;
}

/** Timing of one beat of `body` under its present inputs (`inputs`: those that differ from rest). The body is left as it was. */
export function ejection(body: Body, inputs: Readonly<Record<string, number>> = {}): Ejection {
  const state = body.state.slice();
  const row = Float64Array.from(cardiovascular.inputs, (input) => inputs[input.key] ?? input.default);
  let step = Math.round(body.seconds / STEP_SECONDS);
  const advance = (): boolean => {
    const before = state[Y.PHASE]!;
    cardiovascular.advance({
      state,
      stride: state.length,
      parameters: body.parameters,
      inputs: row,
      firstSlot: Math.floor(step / STEPS_PER_SLOT),
      firstMember: 0,
      members: 1,
      firstStep: step,
      steps: 1,
    });
    step++;
    return state[Y.PHASE]! < before;
  };
  while (!advance());
  let steps = 0;
  let peakFlow = 0;
  let closed = -1;
  let ejecting = 0;
  let filling = -1;
  do {
    const flow = state[W.Q_AO]!;
    if (flow > 0) {
      ejecting++;
      closed = steps + 1;
      peakFlow = Math.max(peakFlow, flow);
    } else if (closed >= 0 && filling < 0 && state[W.Q_MITRAL]! > 0) filling = steps;
    steps++;
  } while (!advance());
  return {
    heartRate: 60 / (steps * STEP_SECONDS),
    seconds: ejecting * STEP_SECONDS,
    peakFlow,
    relaxation: (filling - closed) * STEP_SECONDS,
  };
}

/** Ejection time [s] of resting men at a heart rate [/min]: 413 - 1.7 HR ms, Weissler 1968, Circulation 37:149 [recalled]. */
export function weissler(heartRate: number): number {
  return 0.413 - 0.0017 * heartRate;
}

export interface Stenosis {
  readonly area: number;
  readonly mean: number;
  readonly peak: number;
  readonly ejection: number;
  readonly output: number;
  readonly stroke: number;
  readonly step: number;
  readonly ejectionFraction: number;
  /** Mean gradient that Gorlin's formula gives for this area, stroke volume and ejection time. */
  readonly gorlin: number;
}

/** A settled body with its aortic valve narrowed to `area` cm2 and its ventricle thickened by `thickening`. */
export function stenosis(rest: Body, area: number, thickening: number): Stenosis {
  const inputs = {
    aortic_obstruction: 1 / (area * area),
    lv_contractility_factor: thickening,
    lv_stiffness_factor: thickening,
  };
  const body = rest.fork().set(inputs).run(240);
  const keys = ['ao_gradient_mean', 'ao_gradient_peak', 'co', 'sv', 'lv_systolic', 'sbp', 'ef'];
  const [mean, peak, output, stroke, ventricle, artery, ejectionFraction] = body.mean(keys, 12) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const seconds = ejection(body, inputs).seconds;
  // Gorlin 1951: area = flow / (44.3 sqrt(gradient)), flow while the valve is open.
  const gorlin = (stroke / seconds / (44.3 * area)) ** 2;
  return {
    area,
    mean,
    peak,
    ejection: seconds,
    output,
    stroke,
    step: ventricle - artery,
    ejectionFraction,
    gorlin,
  };
}

/**
 * Mean gradient [mmHg] measured at an area [cm2] in people with normal ejection: Gorlin's curve (gradient as 1 / area^2)
 * through 40 mmHg at 0.75 cm2; the same fit gives 21 to 23 at 1.0 (Minners 2008, doi:10.1093/eurheartj/ehm543).
 */
export function minners(area: number): number {
  return 40 * (0.75 / area) ** 2;
}

/** Share of a litre of saline still in the blood at the end of an infusion of `minutes` and `later` minutes after it. */
export function salineLeft(rest: Body, minutes: number, later: readonly number[]): number[] {
  const before = rest.get('blood_volume');
  const body = rest
    .fork()
    .set({ infusion_saline: 1000 / minutes })
    .run(minutes * 60)
    .set({ infusion_saline: 0 });
  const left = [(body.get('blood_volume') - before) / 1000];
  let passed = 0;
  for (const time of later) {
    body.run((time - passed) * 60);
    passed = time;
    left.push((body.get('blood_volume') - before) / 1000);
  }
  return left;
}

/** Greatest rise [%] of mean pressure (means of 5 s) over rest while `percent` of the blood is lost at `rate` mL/min, and for two minutes after. */
export function bleedingRise(rest: Body, rate: number, percent: number): number {
  const [before] = rest.fork().mean(['map'], 10) as [number];
  const seconds = ((rest.get('blood_volume') * percent) / 100 / rate) * 60;
  const body = rest.fork().set({ bleeding: rate });
  let highest = 0;
  for (let t = 0; t < seconds + 120; t += 5) {
    if (t >= seconds) body.set({ bleeding: 0 });
    highest = Math.max(highest, body.mean(['map'], 5)[0]!);
  }
  return 100 * (highest / before - 1);
}

const signed = (x: number): string => `${x >= 0 ? '+' : ''}${x.toFixed(1)}`;
const met = (yes: boolean): string => (yes ? 'yes' : 'no');

/** Rows of section 3: shape of the pulse and timing of the beat. */
export function ejectionRows(rest: Body): string[][] {
  const [sbp, dbp, map] = rest.fork().mean(['sbp', 'dbp', 'map'], 30) as [number, number, number];
  const form = (map - dbp) / (sbp - dbp);
  const still = ejection(rest);
  const rows = [
    ['rest', 'form factor', form.toFixed(3), '0.38 to 0.45', met(form >= 0.38 && form <= 0.45)],
    ['rest', 'greatest aortic flow mL/s', still.peakFlow.toFixed(0), '', ''],
    ['rest', 'isovolumic relaxation s', still.relaxation.toFixed(3), '', ''],
  ];
  for (const rate of [0, 90, 110, 130]) {
    const inputs: Readonly<Record<string, number>> = rate === 0 ? {} : { pacing_rate: rate };
    const beat = ejection(rest.fork().set(inputs).run(60), inputs);
    const wanted = weissler(beat.heartRate);
    rows.push([
      rate === 0 ? 'rest' : `paced at ${rate} /min`,
      'ejection time s',
      beat.seconds.toFixed(3),
      `${wanted.toFixed(3)} within 10 %`,
      met(Math.abs(beat.seconds / wanted - 1) < 0.1),
    ]);
  }
  return rows;
}

/** Rows of section 3: gradients over a narrow valve. */
export function stenosisRows(rest: Body): string[][] {
  return [1, 1.35].flatMap((thickening) =>
    [1.5, 1, 0.8, 0.7, 0.6].map((area) => {
      const s = stenosis(rest, area, thickening);
      return [
        area.toFixed(1),
        thickening.toFixed(2),
        ...[s.mean, s.peak, s.gorlin, minners(area), s.step].map((x) => x.toFixed(1)),
        s.ejection.toFixed(3),
        s.output.toFixed(2),
        s.stroke.toFixed(1),
        s.ejectionFraction.toFixed(1),
      ];
    }),
  );
}

/** Bodies that bleed: name, parameters, inputs, and whether they are used to their own filling, as fitted ones are. */
const RISES: readonly [string, Readonly<Record<string, number>>, Readonly<Record<string, number>>, boolean][] = [
  ['default', {}, {}, false],
  ['default, used to its own filling', {}, {}, true],
  ['hypertension (as in section 6)', {}, { resistance_factor: 1.3, compliance_factor: 0.6, set_point_shift: 20 }, false],
  [
    'the same, resistance x1.6, compliance x0.5, set point +40',
    {},
    { resistance_factor: 1.6, compliance_factor: 0.5, set_point_shift: 40 },
    false,
  ],
  [
    'stiff and hypertensive, used to its own filling',
    { systemic_resistance: 1.45, arterial_compliance: 0.2, c_periph: 1.2, set_point: 112, stiffness_lv: 1.7, emax_lv: 3.6 },
    {},
    true,
  ],
  ['weak heart, used to its own filling', { emax_lv: 1.4, stiffness_lv: 1.6, blood_volume: 5600 }, {}, true],
];

/** A body whose low-pressure reflex is used to the atrial volume it has at rest with that reflex silent. */
function accustomed(parameters: Readonly<Record<string, number>>): Body {
  const silent = new Body({ ...parameters, lp_gain: 0, lp_rate: 0 }).run(240);
  return new Body({ ...parameters, lp_normal: silent.state[S.RA_SLOW]! });
}

/** Greatest rise of mean pressure while bleeding, over bodies and rates; per cent of rest. */
export function riseRows(): { rows: string[][]; greatest: number } {
  let greatest = -Infinity;
  const rows = RISES.map(([name, parameters, inputs, own]) => {
    const rest = (own ? accustomed(parameters) : new Body(parameters)).set(inputs).run(300);
    const rises = [
      [140, 25],
      [400, 15],
      [1060, 10],
      [1060, 20],
      [2000, 15],
    ].map(([rate, percent]) => bleedingRise(rest, rate!, percent!));
    greatest = Math.max(greatest, ...rises);
    return [name, ...rises.map((rise) => `${signed(rise)} %`)];
  });
  return { rows, greatest };
}

/** Rows of section 4: what stays of a litre of saline and of blood. */
export function fluidRows(): string[][] {
  const rest = new Body().run(300);
  const [atEnd, later] = salineLeft(rest, 30, [30]) as [number, number];
  const fast = salineLeft(rest, 10, [20])[1]!;
  const before = rest.get('blood_volume');
  const blood = rest.fork().set({ infusion_blood: 50 }).run(600).set({ infusion_blood: 0 }).run(1800).get('blood_volume') - before;
  const share = (x: number): string => `${(100 * x).toFixed(0)} %`;
  return [
    ['1 L of saline in 30 min: in the blood at its end', '50 to 60 %', share(atEnd), met(atEnd >= 0.5 && atEnd <= 0.6)],
    ['the same: 30 min after its end', '15 to 33 %', share(later), met(later >= 0.15 && later <= 0.33)],
    ['1 L of saline in 10 min: 20 min after its end', '', share(fast), ''],
    ['500 mL of blood: 30 min after its end', 'all', share(blood / 500), met(Math.abs(blood / 500 - 1) < 0.02)],
  ];
}
