import { expect, it } from 'vitest';
import { parameterRow } from '../core/model.ts';
import { cardiovascular } from './index.ts';
import { buildResponseMap, evaluateResponseMap, fullRun, mappedOutputs, slowInputs } from './response-map.ts';

it('the response map is within 2 mmHg of full runs at points it has not seen', () => {
  // A member that is not the default one.
  const parameters = parameterRow(cardiovascular, {
    emax_lv: 2.4,
    systemic_resistance: 1.15,
    arterial_compliance: 0.3,
    blood_volume: 5200,
  });
  const map = buildResponseMap(parameters);
  const out = new Float64Array(mappedOutputs.length);
  const pressures = mappedOutputs.filter((name) => ['map', 'sbp', 'dbp', 'rap', 'lap', 'pa_mean'].includes(name));
  for (let i = 0; i < 12; i++) {
    // Golden-ratio sequence: not the design's own.
    const point = slowInputs.map((axis, d) => axis.min + (((i + 1) * (0.618034 + 0.13 * d) + 0.29 * d) % 1) * (axis.max - axis.min));
    const full = fullRun(point, parameters);
    evaluateResponseMap(map, point, out);
    for (const name of pressures) {
      const at = mappedOutputs.indexOf(name);
      expect(Math.abs(out[at]! - full[at]!), `${name} at ${point.map((x) => x.toFixed(2)).join(', ')}`).toBeLessThan(2);
    }
    expect(Math.abs(out[mappedOutputs.indexOf('co')]! - full[mappedOutputs.indexOf('co')]!)).toBeLessThan(0.2);
  }
});
