import { afterEach, describe, expect, it } from 'vitest';
import { failureOf } from '#models/core/failure.ts';
import { readCobie } from '#models/hospital/building/cobie.ts';
import { readRegister } from '#models/hospital/equipment/register-csv.ts';
import { readFleet } from '#models/hospital/equipment/sensor-runs.ts';
import { Study } from '#models/hospital/experiment/study.ts';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { RefusedError } from '#models/hospital/refusal.ts';
import { STRESS_PRESETS, stressProblems, type StressSetting } from '#models/hospital/stress/setting.ts';
import { overwriteGetLocale } from '#src/app/messages/compiled/runtime.js';
import { failureText, refusalText, thrownText } from './refusal-words.ts';

const inGerman = (): void => overwriteGetLocale(() => 'de');
afterEach(() => overwriteGetLocale(() => 'en'));

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

/** The same setting with no number in it that can be. */
const impossible = <T>(value: T): T =>
  typeof value === 'number'
    ? (-1e9 as T)
    : Array.isArray(value)
      ? (value.map(impossible) as T)
      : typeof value === 'object' && value !== null
        ? (Object.fromEntries(Object.entries(value).map(([key, one]) => [key, impossible(one)])) as T)
        : value;

describe('refusals in the language of the screen', () => {
  it('has words of its own for everything that can be wrong with a stress test', () => {
    inGerman();
    const settings: StressSetting[] = Object.values(STRESS_PRESETS).map(impossible);
    const problems = settings.flatMap(stressProblems);
    expect(problems.length).toBeGreaterThan(60);
    for (const problem of problems) {
      const text = refusalText(problem);
      expect(text).not.toBe(problem.message);
      expect(text).not.toMatch(/\{|must|\bof\b|\bshare\b|cancel-operations|surge-beds|protect-staff|distancing/);
    }
  });

  it('says what an option of a study cannot be, and why, whether the change or the model refuses', () => {
    inGerman();
    const study = (changes: Study['request']['options'][number]['changes']): string =>
      thrownText(
        thrown(
          () =>
            new Study({
              model: districtHospital(),
              options: [{ id: 'Mehr CT', changes }],
              setting: { minutes: 1000, warmUpMinutes: 100, seed: 1 },
              plan: { kind: 'fixed', runs: 2 },
            }),
        ),
      );
    expect(study([{ do: 'units', resource: 'MRI', by: 1 }])).toBe('Mehr CT: es gibt keine Ressource „MRI“');
    expect(study([{ do: 'units', resource: 'CT', by: -99 }])).toBe(
      'Mehr CT: nie ist jemand im Dienst: „CT“ hat zu keiner Stunde Kapazität',
    );
  });

  it('says why rows of a register, of sensors and of a building were set aside', () => {
    inGerman();
    const register = readRegister('id,kind,meter [h],meter read,counter\nCT 1,CT,oops,2024-13-01,7\n', 'x');
    expect(register.quarantined.map(({ reason }) => refusalText(reason))).toEqual([
      'meter read: „2024-13-01“ ist kein Tag (JJJJ-MM-TT oder TT.MM.JJJJ)',
      'meter [h]: „oops“ ist keine Zahl ab 0',
    ]);
    expect(register.unused.map(({ why }) => why && refusalText(why))).toEqual([
      'ohne Einheit, daher gilt keine ihrer Zahlen; schreiben Sie zum Beispiel „counter [h]“',
    ]);
    const { quarantined } = readFleet('unit,cycle,a\n1,1,2\n1,2,3\n1,4,4\n');
    expect(quarantined.map(({ reason }) => refusalText(reason))).toEqual([
      '1: Zyklus 4 folgt nicht auf 2; er und was danach kommt, zählt nicht',
    ]);
    expect(thrownText(thrown(() => readCobie({ spaces: 'name,floor,x0,y0,x1,y1\n,G,0,0,1,1\n' }, 't')))).toBe(
      'Aus spaces.csv ließ sich kein Raum lesen. Die erste Zeile wurde abgelehnt: ohne Namen. Nötig sind die Spalten name, floor, x0, y0, x1, y1. Es wurde nichts geändert.',
    );
  });

  it('keeps what it is through a worker, and tells a fault of Soma’s own to be reported', () => {
    inGerman();
    const error = thrown(() => readFleet(''));
    expect(error).toBeInstanceOf(RefusedError);
    // As comlink carries it: the failure alone, cloned.
    const carried = { failure: structuredClone(failureOf(error)) };
    expect(thrownText(carried)).toBe('Die Datei ist leer. Es wurde nichts geändert.');
    expect(failureText(failureOf(new TypeError('x is undefined')))).toBe(
      'In Soma ist etwas schiefgegangen. Gespeicherte Daten sind sicher. Bitte melden Sie diesen Text: x is undefined',
    );
  });
});
