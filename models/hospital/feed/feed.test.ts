import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRoot, hasData, readData } from '../../../tests/shared-data.ts';
import { adtOf, type AdtEvent } from './adt.ts';
import { Census } from './census.ts';
import { charsetOf, readHl7, timeOf } from './hl7.ts';

interface Odd {
  readonly name: string;
  readonly raw: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

function event(raw: string): AdtEvent {
  const { messages } = readHl7(raw);
  const read = messages[0] ? adtOf(messages[0]) : { reason: 'no message' };
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

describe.skipIf(!hasData)('HL7 v2: 23 odd cases, each as it should be read', () => {
  const cases = hasData ? (JSON.parse(readData('hospital/hl7/odd/odd_adt_cases.json')) as Odd[]) : [];
  it('has them all', () => expect(cases).toHaveLength(hasData ? 23 : 0));

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { raw, expect: known }) => {
    const reading = readHl7(raw);
    if (known['error']) {
      expect(reading.messages).toEqual([]);
      expect(reading.refused[0]?.reason).toContain('no HL7 message');
      return;
    }
    expect(reading.refused).toEqual([]);
    if (known['n_messages'] !== undefined) {
      expect(reading.messages).toHaveLength(known['n_messages'] as number);
      return;
    }
    const read = event(raw);
    const [patient] = read.patients;
    if (known['event'] !== undefined) expect(read.trigger).toBe(known['event']);
    if (known['loc'] === 'DELETE') expect(patient?.place).toBe('deleted');
    else if (known['loc'] !== undefined) expect(patient?.place ?? null).toEqual(known['loc']);
    if (known['prior'] !== undefined) expect(patient?.prior).toEqual(known['prior']);
    if (known['survivor'] !== undefined) expect([patient?.id, read.merged]).toEqual([known['survivor'], known['merged']]);
    if (known['n_patients'] !== undefined) expect(read.patients).toHaveLength(known['n_patients'] as number);
    if (known['bed'] !== undefined) expect(read.bed).toEqual({ place: known['bed'], status: known['status'] });
    if (known['family'] !== undefined) expect(patient?.family).toBe(known['family']);
    if (known['evn2'] !== undefined) expect(read.recorded?.iso).toBe(known['evn2']);
    if (known['dedupe']) {
      const census = new Census();
      expect(census.apply(read).outcome).toBe('applied');
      expect(census.apply(read).outcome).toBe('repeated');
      expect(census.people()).toHaveLength(1);
    }
    if (known['late']) {
      const census = new Census();
      census.apply(event(cases.find((one) => one.name === 'cr_terminated')?.raw ?? ''));
      expect(census.apply(read).outcome).toBe('late');
      expect(census.people()).toHaveLength(1);
    }
  });

  it('a declared character set is named for the decoder', () => {
    const latin = readHl7(cases.find((one) => one.name === 'latin1_declared')?.raw ?? '').messages[0];
    expect(latin && charsetOf(latin)).toBe('iso-8859-1');
  });
});

describe.skipIf(!hasData)('57 messages of real formats', () => {
  const folder = join(dataRoot, 'hospital/hl7/ms-fhir-converter');
  const files = hasData ? readdirSync(folder).filter((name) => name.endsWith('.hl7')) : [];
  it('all read as ADT with their trigger, a patient and a time', () => {
    expect(files).toHaveLength(hasData ? 57 : 0);
    for (const name of files) {
      const reading = readHl7(readFileSync(join(folder, name), 'utf8'));
      expect(reading.messages, name).toHaveLength(1);
      const read = event(readFileSync(join(folder, name), 'utf8'));
      // File names carry the trigger. In ADT-A02-02 EVN-1 says A01: the header counts.
      const named = /A\d\d/.exec(name.replace(/^ADT(\d\d)-/, 'A$1-'))?.[0];
      expect(read.trigger, name).toBe(named);
      if (name === 'ADT-A02-02.hl7') expect(read.notes).toEqual(['EVN-1 says A01, MSH-9 A02: MSH-9 was taken']);
      expect(read.time, name).not.toBeNull();
      expect(read.patients.length, name).toBeGreaterThan(0);
      expect(read.patients[0]?.id, name).toBeTruthy();
      expect(new Census().apply(read).outcome, name).toMatch(/applied|no change|unknown|not followed/);
    }
  });
});

const message = (trigger: string, id: string, place: string, minute: number, control: string, more = ''): string =>
  [
    `MSH|^~\\&|A|B|C|D|202601150000||ADT^${trigger}|${control}|P|2.5.1`,
    `EVN|${trigger}|20260115${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`,
    `PID|1||${id}^^^HOSP^MR||TEST`,
    `PV1|1|I|${place}|E`,
    more,
  ]
    .filter(Boolean)
    .join('\r');

describe('who is in the house', () => {
  const run = (...messages: string[]) => {
    const census = new Census();
    const outcomes = messages.map((one) => census.apply(event(one)).outcome);
    return { census, outcomes };
  };

  it('admitted, moved, on leave, back, discharged, discharge taken back', () => {
    const { census, outcomes } = run(
      message('A01', '1', 'W1^R1^B1', 60, 'a'),
      message('A02', '1', 'W2^R1^B1', 90, 'b'),
      message('A21', '1', '', 100, 'c'),
      message('A22', '1', '', 110, 'd'),
      message('A03', '1', '', 120, 'e'),
      message('A13', '1', '', 130, 'f'),
    );
    expect(outcomes).toEqual(Array(6).fill('applied'));
    expect(census.person('1')).toMatchObject({ place: ['W2', 'R1', 'B1'], onLeave: false });
  });

  it('a cancelled transfer goes back to the bed before; a cancelled admission was never here', () => {
    const { census } = run(
      message('A01', '1', 'W1^R1^B1', 60, 'a'),
      message('A02', '1', 'W2^R1^B1', 90, 'b'),
      message('A12', '1', '', 95, 'c'),
    );
    expect(census.person('1')?.place).toEqual(['W1', 'R1', 'B1']);
    expect(run(message('A01', '1', 'W1^R1^B1', 60, 'a'), message('A11', '1', '', 95, 'c')).census.people()).toEqual([]);
  });

  it('the same message twice changes nothing; another under the same control number is taken, and said', () => {
    const admitted = message('A01', '1', 'W1^R1^B1', 60, 'a');
    expect(run(admitted, admitted).outcomes).toEqual(['applied', 'repeated']);
    const { census, outcomes } = run(admitted, message('A02', '1', 'W2^R1^B1', 90, 'a'), message('A03', '1', '', 120, 'a'));
    expect(outcomes).toEqual(['applied', 'applied', 'applied']);
    expect(census.people()).toEqual([]);
    const again = new Census();
    again.apply(event(admitted));
    expect(again.apply(event(message('A02', '1', 'W2^R1^B1', 90, 'a')))).toMatchObject({ outcome: 'applied', odd: 'number reused' });
  });

  it('two in one bed are both kept, and said', () => {
    const { census, outcomes } = run(message('A01', '1', 'W1^R1^B1', 60, 'a'), message('A01', '2', 'W1^R1^B1', 61, 'b'));
    expect(outcomes).toEqual(['applied', 'conflict']);
    expect(census.people()).toHaveLength(2);
  });

  it('two records of one person become one, also for what comes later under the old number', () => {
    const { census, outcomes } = run(
      message('A01', '1', 'W1^R1^B1', 60, 'a'),
      message('A01', '77', 'W3^R1^B1', 70, 'b'),
      message('A40', '1', '', 80, 'c', 'MRG|77^^^HOSP^MR'),
      message('A02', '77', 'W4^R1^B1', 90, 'd'),
    );
    expect(outcomes).toEqual(['applied', 'applied', 'applied', 'applied']);
    expect(census.people()).toHaveLength(1);
    expect(census.person('1')?.place).toEqual(['W4', 'R1', 'B1']);
    expect(census.person('77')).toBe(census.person('1'));
  });

  it('what nobody knows of is named, not guessed', () => {
    expect(run(message('A03', '9', '', 60, 'a')).outcomes).toEqual(['unknown']);
    expect(run(message('A13', '9', '', 60, 'a')).outcomes).toEqual(['unknown']);
    expect(run(message('A40', '9', '', 60, 'a')).outcomes).toEqual(['unknown']);
    expect(run(message('A60', '9', '', 60, 'a')).outcomes).toEqual(['not followed']);
  });

  it('times: only as precise as stated, and real days only', () => {
    expect(timeOf('20260115')?.iso).toBe('2026-01-15');
    expect(timeOf('20260115101500.1234-0500')).toEqual({
      iso: '2026-01-15T10:15:00.1234-05:00',
      epochMs: Date.UTC(2026, 0, 15, 15, 15, 0, 123),
    });
    expect(timeOf('20260115', 60)?.epochMs).toBe(Date.UTC(2026, 0, 14, 23));
    for (const wrong of ['20260230', '2026011525', 'yesterday', '20261301', '']) expect(timeOf(wrong)).toBeNull();
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('M', 'S', 'H', '|', '^', '~', '\\', '&', 'A', 'D', 'T', '\r', '\n', 'P', 'I', '1', '"', '\u000b'),
        }),
        (text) => {
          for (const raw of [text, `MSH|^~\\&|${text}`, `MSH${text}`]) for (const one of readHl7(raw).messages) adtOf(one);
        },
      ),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
