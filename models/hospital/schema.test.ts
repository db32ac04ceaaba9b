import { describe, expect, it } from 'vitest';
import { districtHospital } from './library/district-hospital.ts';
import { smallClinic } from './library/small-clinic.ts';
import { treatmentCentre } from './library/treatment-centre.ts';
import { oracleCases } from './oracles/cases.ts';
import { parseHospital, parseHospitalScenario } from './schema.ts';

describe('a hospital from a file', () => {
  it('comes back as it was written, each of ours', () => {
    for (const model of [districtHospital(), smallClinic(), treatmentCentre(), ...oracleCases().map((oracle) => oracle.model)]) {
      const json = JSON.parse(JSON.stringify(model)) as unknown;
      expect(parseHospital(json)).toEqual({ ok: true, value: json });
    }
  });

  it('names what it does not know, with its place', () => {
    const model = { ...smallClinic(), beds: 12 };
    const read = parseHospital(JSON.parse(JSON.stringify(model)));
    expect(read.ok ? [] : read.problems.join()).toContain('/beds');
    const wrong = JSON.parse(JSON.stringify(smallClinic()).replace('"lognormal"', '"normalish"')) as unknown;
    const said = parseHospital(wrong);
    expect(said.ok ? '' : said.problems.join()).toMatch(/\/pathways\/0\/steps\/\d+\/time/);
    for (const nonsense of [null, 3, 'x', [], { schema: 2 }]) expect(parseHospital(nonsense).ok).toBe(false);
    expect(parseHospitalScenario({ schema: 1, title: 'x', changes: [{ do: 'units', resource: 'CT', by: 1 }] }).ok).toBe(true);
    expect(parseHospitalScenario({ schema: 1, title: 'x', changes: [{ do: 'magic' }] }).ok).toBe(false);
  });
});
