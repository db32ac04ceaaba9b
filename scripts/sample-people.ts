/**
 * The six people of public/samples, invented for Soma: no chart stands behind them. Figures are chosen to be plausible
 * and to agree with each other (ejection fraction with volumes, output with rate and stroke volume, gradient with jet).
 * Ranges: normal adult values; endurance heart and severe stenosis by their echocardiographic definitions (aortic area
 * < 1 cm2, mean gradient >= 40 mm[Hg], jet >= 4 m/s); class II haemorrhage 15 to 30 % of blood volume. [recalled]
 */
export interface Words {
  readonly en: string;
  readonly de: string;
}

/** One row of numbers at one time: variable of the code table and value in its unit. `bp` stands for both pressures. */
export interface Visit {
  readonly at: string;
  readonly bp?: readonly [number, number];
  readonly values: Readonly<Record<string, number>>;
}

export interface Person {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  readonly title: Words;
  readonly story: Words;
  readonly visits: readonly Visit[];
  /** SNOMED CT code and words, onset date. */
  readonly conditions: readonly (readonly [string, string, string])[];
  /** RxNorm ingredient, words with dose, since. */
  readonly medicines: readonly (readonly [string, string, string])[];
  /** SNOMED CT code and words, date. */
  readonly procedures?: readonly (readonly [string, string, string])[];
  readonly smoking: readonly [string, string];
}

const NEVER = ['266919005', 'Never smoked tobacco'] as const;
const FORMER = ['8517006', 'Ex-smoker'] as const;

// prettier-ignore
export const PEOPLE: readonly Person[] = [
  {
    id: 'healthy-woman-34',
    given: 'Hannah',
    family: 'Whitfield',
    sex: 'female',
    born: '1992-03-14',
    title: { en: 'Healthy woman, 34', de: 'Gesunde Frau, 34' },
    story: {
      en: 'Five yearly check-ups with a cuff, nothing else: what a few ordinary readings can and cannot tell.',
      de: 'Fünf jährliche Vorsorgen mit der Manschette, sonst nichts: was wenige gewöhnliche Messwerte verraten und was nicht.',
    },
    visits: [
      { at: '2022-10-11T09:05:00+01:00', bp: [112, 70], values: { heart_rate: 67, resp_rate: 14, body_temperature: 36.7, spo2: 98, height: 168, weight: 61.2 } },
      { at: '2023-10-17T10:20:00+01:00', bp: [115, 73], values: { heart_rate: 64, resp_rate: 13, body_temperature: 36.6, spo2: 99, weight: 61.9 } },
      { at: '2024-10-15T08:50:00+01:00', bp: [110, 71], values: { heart_rate: 69, resp_rate: 14, body_temperature: 36.8, spo2: 98, weight: 62.4 } },
      { at: '2025-10-14T09:40:00+01:00', bp: [116, 74], values: { heart_rate: 66, resp_rate: 15, body_temperature: 36.6, spo2: 98, weight: 62.1, hemoglobin: 13.4, hematocrit: 39.8, creatinine: 0.78, egfr: 101, potassium: 4.1, sodium: 140, glucose: 86, hba1c: 5.1, chol_total: 178, hdl: 62, ldl: 101, triglycerides: 76, tsh: 1.8 } },
      { at: '2026-09-22T09:10:00+01:00', bp: [113, 72], values: { heart_rate: 65, resp_rate: 14, body_temperature: 36.7, spo2: 99, height: 168, weight: 62.0 } },
      { at: '2026-09-22T09:16:00+01:00', bp: [111, 71], values: { heart_rate: 64 } },
    ],
    conditions: [],
    medicines: [],
    smoking: NEVER,
  },
  {
    id: 'endurance-athlete',
    given: 'Callum',
    family: 'Reid',
    sex: 'male',
    born: '1998-07-30',
    title: { en: 'Endurance athlete, 28', de: 'Ausdauersportler, 28' },
    story: {
      en: 'A long-distance runner with a slow pulse and a large, healthy heart seen on ultrasound.',
      de: 'Ein Langstreckenläufer mit langsamem Puls und großem, gesundem Herzen im Ultraschall.',
    },
    visits: [
      { at: '2025-03-04T07:45:00+00:00', bp: [118, 67], values: { heart_rate: 47, resp_rate: 12, spo2: 99, height: 182, weight: 70.4 } },
      { at: '2025-09-09T07:50:00+01:00', bp: [116, 66], values: { heart_rate: 45, resp_rate: 11, spo2: 99, weight: 69.8, hemoglobin: 15.1, hematocrit: 44.6, creatinine: 1.02, potassium: 4.3, sodium: 141, nt_probnp: 28, ferritin: 74 } },
      { at: '2026-03-10T08:05:00+00:00', bp: [119, 68], values: { heart_rate: 46, resp_rate: 12, spo2: 98, weight: 70.1, vo2max: 68 } },
      { at: '2026-03-10T08:40:00+00:00', values: { lvef: 58, lvedv: 188, lvesv: 79, stroke_volume: 108, cardiac_output: 5.0, lvidd: 5.8, lvids: 3.9, ivsd: 1.1, lvpwd: 1.0, la_volume: 71, tapse: 2.7, pr_interval: 196, qrs_duration: 98, qtc: 408 } },
      { at: '2026-09-08T07:55:00+01:00', bp: [117, 66], values: { heart_rate: 46, resp_rate: 12, spo2: 99, weight: 70.0 } },
    ],
    conditions: [],
    medicines: [],
    smoking: NEVER,
  },
  {
    id: 'hypertensive-man-58',
    given: 'Martin',
    family: 'Ashworth',
    sex: 'male',
    born: '1968-06-02',
    title: { en: 'Man with high blood pressure, 58', de: 'Mann mit Bluthochdruck, 58' },
    story: {
      en: 'Raised pressure over four years, treated but not yet at goal; cuff readings and blood tests only.',
      de: 'Seit vier Jahren erhöhter Druck, behandelt, aber noch nicht am Ziel; nur Manschette und Blutwerte.',
    },
    visits: [
      { at: '2022-05-18T11:00:00+01:00', bp: [164, 101], values: { heart_rate: 80, height: 176, weight: 91.5 } },
      { at: '2022-06-15T10:40:00+01:00', bp: [168, 99], values: { heart_rate: 78, weight: 91.8, creatinine: 1.08, egfr: 80, potassium: 4.4, sodium: 141, chol_total: 236, hdl: 41, ldl: 158, triglycerides: 186, hba1c: 5.8, glucose: 103, uacr: 22 } },
      { at: '2023-06-14T10:30:00+01:00', bp: [154, 94], values: { heart_rate: 77, weight: 90.6, creatinine: 1.1, egfr: 78, potassium: 4.5, ldl: 96 } },
      { at: '2024-06-19T11:10:00+01:00', bp: [158, 95], values: { heart_rate: 75, weight: 90.9, creatinine: 1.12, egfr: 76, potassium: 4.4, ldl: 88 } },
      { at: '2025-06-18T10:50:00+01:00', bp: [155, 93], values: { heart_rate: 76, weight: 90.2, creatinine: 1.11, egfr: 76, potassium: 4.6, hba1c: 5.9 } },
      { at: '2026-08-26T10:30:00+01:00', bp: [156, 95], values: { heart_rate: 76, resp_rate: 15, spo2: 97, height: 176, weight: 90.0, creatinine: 1.14, egfr: 74, potassium: 4.5, sodium: 140, hemoglobin: 14.6, hematocrit: 43.5 } },
      { at: '2026-08-26T10:36:00+01:00', bp: [152, 93], values: { heart_rate: 74 } },
      { at: '2026-08-26T10:42:00+01:00', bp: [151, 92], values: { heart_rate: 74 } },
    ],
    conditions: [
      ['59621000', 'Essential hypertension', '2022-06-15'],
      ['55822004', 'Hyperlipidemia', '2022-06-15'],
    ],
    medicines: [
      ['17767', 'amlodipine 5 mg oral tablet, once daily', '2022-06-15'],
      ['29046', 'lisinopril 10 mg oral tablet, once daily', '2023-06-14'],
      ['83367', 'atorvastatin 20 mg oral tablet, once daily', '2022-06-15'],
    ],
    smoking: FORMER,
  },
  {
    id: 'systolic-failure',
    given: 'George',
    family: 'Pemberton',
    sex: 'male',
    born: '1959-01-23',
    title: { en: 'Weak heart muscle, man of 67', de: 'Schwacher Herzmuskel, Mann von 67' },
    story: {
      en: 'Two years after a heart attack: an enlarged left ventricle that empties poorly, on four medicines.',
      de: 'Zwei Jahre nach einem Infarkt: eine vergrößerte linke Kammer, die sich schlecht entleert, unter vier Medikamenten.',
    },
    visits: [
      { at: '2025-02-11T14:10:00+00:00', bp: [108, 68], values: { heart_rate: 86, resp_rate: 18, spo2: 95, height: 178, weight: 84.2, nt_probnp: 3650, creatinine: 1.42, egfr: 54, potassium: 4.7, sodium: 136, hemoglobin: 13.2, hematocrit: 40.1 } },
      { at: '2025-02-11T14:50:00+00:00', values: { lvef: 26, lvedv: 218, lvesv: 161, lvidd: 6.6, lvids: 5.8, ivsd: 0.9, lvpwd: 0.9, la_volume: 101, tapse: 1.6, pa_systolic: 48 } },
      { at: '2025-08-19T14:00:00+01:00', bp: [104, 65], values: { heart_rate: 79, resp_rate: 16, spo2: 96, weight: 81.6, nt_probnp: 2410, creatinine: 1.48, egfr: 51, potassium: 4.9, sodium: 137 } },
      { at: '2026-02-17T14:20:00+00:00', bp: [105, 66], values: { heart_rate: 78, resp_rate: 16, spo2: 96, weight: 81.1, nt_probnp: 2150, creatinine: 1.5, egfr: 50, potassium: 4.8, sodium: 137 } },
      { at: '2026-08-18T14:15:00+01:00', bp: [103, 65], values: { heart_rate: 77, resp_rate: 16, spo2: 96, height: 178, weight: 81.3, nt_probnp: 2230, creatinine: 1.52, egfr: 49, potassium: 4.8, sodium: 136, hemoglobin: 13.0, hematocrit: 39.6 } },
      { at: '2026-08-18T15:00:00+01:00', bp: [105, 66], values: { heart_rate: 76, lvef: 28, lvedv: 208, lvesv: 150, stroke_volume: 57, cardiac_output: 4.3, lvidd: 6.4, lvids: 5.5, ivsd: 0.9, lvpwd: 0.9, la_volume: 94, tapse: 1.7, pa_systolic: 42, qrs_duration: 128, qtc: 452 } },
    ],
    conditions: [
      ['399211009', 'History of myocardial infarction', '2024-09-03'],
      ['703272007', 'Heart failure with reduced ejection fraction', '2025-02-11'],
    ],
    medicines: [
      ['1656328', 'sacubitril / valsartan 49 mg / 51 mg oral tablet, twice daily', '2025-03-04'],
      ['20352', 'carvedilol 12.5 mg oral tablet, twice daily', '2025-03-04'],
      ['9997', 'spironolactone 25 mg oral tablet, once daily', '2025-03-04'],
      ['1488564', 'dapagliflozin 10 mg oral tablet, once daily', '2025-03-04'],
      ['4603', 'furosemide 40 mg oral tablet, once daily', '2025-02-11'],
      ['1191', 'aspirin 75 mg oral tablet, once daily', '2024-09-05'],
      ['83367', 'atorvastatin 80 mg oral tablet, once daily', '2024-09-05'],
    ],
    smoking: FORMER,
  },
  {
    id: 'severe-aortic-stenosis',
    given: 'Margaret',
    family: 'Fairweather',
    sex: 'female',
    born: '1948-09-09',
    title: { en: 'Narrowed aortic valve, woman of 78', de: 'Verengte Aortenklappe, Frau von 78' },
    story: {
      en: 'A valve that narrowed from 0.7 to 0.6 cm² between two ultrasounds: the heart still pumps well, against a wall.',
      de: 'Eine Klappe, die sich zwischen zwei Ultraschallen von 0,7 auf 0,6 cm² verengt hat: das Herz pumpt noch gut, doch gegen eine Wand.',
    },
    visits: [
      { at: '2024-09-24T13:20:00+01:00', bp: [134, 74], values: { heart_rate: 72, resp_rate: 15, spo2: 97, height: 161, weight: 63.8, creatinine: 0.94, egfr: 62, potassium: 4.3, sodium: 139, hemoglobin: 12.6, hematocrit: 38.2, nt_probnp: 610 } },
      { at: '2024-09-24T14:00:00+01:00', values: { lvef: 64, lvedv: 96, lvesv: 35, stroke_volume: 61, lvidd: 4.4, ivsd: 1.3, lvpwd: 1.2, la_volume: 74, av_area: 0.7, av_mean_gradient: 38, av_peak_gradient: 61, av_peak_velocity: 3.9 } },
      { at: '2025-09-23T13:10:00+01:00', bp: [130, 72], values: { heart_rate: 71, resp_rate: 15, spo2: 97, weight: 63.1, creatinine: 0.97, egfr: 60, nt_probnp: 890, potassium: 4.2, sodium: 140 } },
      { at: '2026-09-15T13:15:00+01:00', bp: [127, 71], values: { heart_rate: 70, resp_rate: 16, spo2: 96, height: 161, weight: 62.5, creatinine: 0.99, egfr: 58, potassium: 4.4, sodium: 139, hemoglobin: 12.4, hematocrit: 37.7, nt_probnp: 1180 } },
      { at: '2026-09-15T13:50:00+01:00', bp: [125, 70], values: { heart_rate: 70, lvef: 63, lvedv: 98, lvesv: 36, stroke_volume: 62, cardiac_output: 4.3, lvidd: 4.4, lvids: 2.9, ivsd: 1.4, lvpwd: 1.3, la_volume: 83, tapse: 2.1, pa_systolic: 34, av_area: 0.6, av_mean_gradient: 47, av_peak_gradient: 79, av_peak_velocity: 4.45 } },
    ],
    conditions: [
      ['60573004', 'Aortic valve stenosis', '2021-11-02'],
      ['59621000', 'Essential hypertension', '2009-04'],
    ],
    medicines: [
      ['83367', 'atorvastatin 20 mg oral tablet, once daily', '2014-02-10'],
      ['52175', 'losartan 50 mg oral tablet, once daily', '2016-05-09'],
    ],
    smoking: NEVER,
  },
  {
    id: 'blood-loss-20',
    given: 'Thomas',
    family: 'Bellamy',
    sex: 'male',
    born: '1994-05-17',
    title: { en: 'After losing a fifth of the blood, man of 32', de: 'Nach Verlust eines Fünftels des Blutes, Mann von 32' },
    story: {
      en: 'A bicycle accident: about one litre lost, the bleeding stopped, and the body holding its pressure by a fast pulse.',
      de: 'Ein Fahrradunfall: rund ein Liter verloren, die Blutung gestillt, und der Körper hält den Druck mit schnellem Puls.',
    },
    visits: [
      { at: '2024-11-05T08:30:00+00:00', bp: [122, 75], values: { heart_rate: 67, resp_rate: 14, spo2: 98, height: 180, weight: 75.3, hemoglobin: 15.0, hematocrit: 44.8 } },
      { at: '2026-04-21T08:40:00+01:00', bp: [120, 74], values: { heart_rate: 66, resp_rate: 13, spo2: 99, weight: 75.0 } },
      { at: '2026-10-03T17:52:00+01:00', bp: [101, 70], values: { heart_rate: 108, resp_rate: 23, spo2: 97, body_temperature: 36.2 } },
      { at: '2026-10-03T18:02:00+01:00', bp: [98, 70], values: { heart_rate: 112, resp_rate: 24, spo2: 97 } },
      { at: '2026-10-03T18:10:00+01:00', bp: [99, 71], values: { heart_rate: 111, resp_rate: 23, spo2: 98, hemoglobin: 14.2, hematocrit: 42.4, lactate: 3.1, ph_arterial: 7.35, potassium: 3.9, sodium: 139, creatinine: 0.96, inr: 1.1 } },
      { at: '2026-10-03T18:20:00+01:00', bp: [100, 71], values: { heart_rate: 110, resp_rate: 22, spo2: 98, cvp: 1 } },
      { at: '2026-10-03T18:30:00+01:00', bp: [102, 72], values: { heart_rate: 108, resp_rate: 22, spo2: 98, cvp: 1 } },
      { at: '2026-10-03T18:45:00+01:00', bp: [103, 72], values: { heart_rate: 106, resp_rate: 21, spo2: 98, body_temperature: 36.1, cvp: 2, hemoglobin: 12.9, hematocrit: 38.6, lactate: 2.6 } },
    ],
    conditions: [['131148009', 'Bleeding', '2026-10-03T17:25:00+01:00']],
    medicines: [],
    procedures: [['225116006', 'Arrest of hemorrhage', '2026-10-03T17:50:00+01:00']],
    smoking: NEVER,
  },
];
