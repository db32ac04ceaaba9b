/** FHIR R4 bundles of invented people, small enough to read, for tests of the headless command. */

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';

interface Quantity {
  readonly code: string;
  readonly display: string;
  readonly value: number;
  readonly unit: string;
}

function q(code: string, display: string, value: number, unit: string): Quantity {
  return { code, display, value, unit };
}

const valueOf = (x: Quantity) => ({ value: x.value, unit: x.unit, system: UCUM, code: x.unit });
const codeOf = (x: Pick<Quantity, 'code' | 'display'>) => ({
  coding: [{ system: LOINC, code: x.code, display: x.display }],
  text: x.display,
});

function observation(id: string, day: string, x: Quantity) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: codeOf(x),
    subject: { reference: 'urn:uuid:patient' },
    effectiveDateTime: `${day}T09:00:00Z`,
    valueQuantity: valueOf(x),
  };
}

function pressure(id: string, day: string, sbp: number, dbp: number) {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: codeOf({ code: '85354-9', display: 'Blood pressure panel' }),
    subject: { reference: 'urn:uuid:patient' },
    effectiveDateTime: `${day}T09:00:00Z`,
    component: [q('8480-6', 'Systolic blood pressure', sbp, 'mm[Hg]'), q('8462-4', 'Diastolic blood pressure', dbp, 'mm[Hg]')].map((x) => ({
      code: codeOf(x),
      valueQuantity: valueOf(x),
    })),
  };
}

function bundle(patient: object, resources: readonly object[]): string {
  const entries = [
    { fullUrl: 'urn:uuid:patient', resource: patient },
    ...resources.map((resource, i) => ({ fullUrl: `urn:uuid:r${i}`, resource })),
  ];
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: entries });
}

const person = (family: string, gender: string, birthDate: string) => ({
  resourceType: 'Patient',
  id: 'patient',
  name: [{ family, given: ['Test'] }],
  gender,
  birthDate,
});

/** A woman of 60 with two pressures and her size, nothing else. */
export function twoPressures(): string {
  return bundle(person('Zweidruck', 'female', '1966-02-03'), [
    observation('h', '2026-03-01', q('8302-2', 'Body height', 165, 'cm')),
    observation('w', '2026-03-01', q('29463-7', 'Body weight', 70, 'kg')),
    pressure('bp1', '2026-03-01', 138, 86),
    pressure('bp2', '2026-04-01', 142, 88),
  ]);
}

/** A man of 63 with a weak left ventricle, well examined by echocardiography. */
export function echoRich(): string {
  const day = '2026-04-10';
  return bundle(person('Echo', 'male', '1963-02-03'), [
    observation('h', day, q('8302-2', 'Body height', 178, 'cm')),
    observation('w', day, q('29463-7', 'Body weight', 84, 'kg')),
    pressure('bp1', day, 112, 72),
    pressure('bp2', '2026-03-10', 116, 74),
    observation('hr', day, q('8867-4', 'Heart rate', 78, '/min')),
    observation('edv', day, q('18026-5', 'Left ventricular End diastolic volume', 196, 'mL')),
    observation('esv', day, q('18148-7', 'Left ventricular End systolic volume', 128, 'mL')),
    observation('ef', day, q('10230-1', 'Left ventricular Ejection fraction', 35, '%')),
    observation('pas', day, q('8440-0', 'Pulmonary artery Systolic blood pressure', 38, 'mm[Hg]')),
    {
      resourceType: 'Condition',
      id: 'hf',
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '703272007', display: 'Heart failure with reduced ejection fraction' }] },
      subject: { reference: 'urn:uuid:patient' },
      recordedDate: '2025-01-10',
    },
  ]);
}
