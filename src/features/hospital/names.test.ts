import { describe, expect, it } from 'vitest';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { districtBuilding } from '#models/hospital/library/district-building.ts';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { smallClinic } from '#models/hospital/library/small-clinic.ts';
import { treatmentCentre } from '#models/hospital/library/treatment-centre.ts';
import { overwriteGetLocale } from '#src/app/messages/compiled/runtime.js';
import { said } from './names.ts';

const namesOf = (model: HospitalModel): string[] => [
  ...model.resources.map(({ id }) => id),
  ...model.sources.map(({ id }) => id),
  ...model.pathways.flatMap(({ id, steps }) => [
    id,
    ...steps.flatMap((step) =>
      step.do === 'mark' ? [step.name] : step.do === 'leave' ? [step.as] : step.do === 'delay' && step.name ? [step.name] : [],
    ),
  ]),
];

describe('names of the sample hospitals', () => {
  it('are all told in German, and stay as they are in English', () => {
    const names = [...new Set([districtHospital(), smallClinic(), treatmentCentre()].flatMap(namesOf))];
    overwriteGetLocale(() => 'en');
    expect(names.filter((name) => said(name) !== name)).toEqual([]);
    overwriteGetLocale(() => 'de');
    // The same word in both languages.
    expect(names.filter((name) => said(name) === name)).toEqual(['CT']);
    overwriteGetLocale(() => 'en');
  });

  it('are told for rooms of the sample building too, letters and numbers kept', () => {
    const { rooms, levels } = districtBuilding();
    const names = [...new Set([...rooms.flatMap(({ name, department }) => [name, department]), ...levels.map(({ name }) => name)])].filter(
      Boolean,
    );
    overwriteGetLocale(() => 'en');
    expect(names.filter((name) => said(name) !== name)).toEqual([]);
    overwriteGetLocale(() => 'de');
    expect(names.filter((name) => said(name) === name)).toEqual(['Triage 1', 'Triage 2', 'CT 1', 'CT 2', 'Café']);
    expect(said('Older people’s ward B, bay 7')).toBe('Geriatrische Station B, Zimmer 7');
    overwriteGetLocale(() => 'en');
  });

  it('leave a name of one’s own alone, whatever it is', () => {
    expect(said('constructor')).toBe('constructor');
    expect(said('Station 4b')).toBe('Station 4b');
  });
});
