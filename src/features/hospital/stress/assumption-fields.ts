import type { StressSetting } from '#models/hospital/stress/setting.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { percentOf } from './stress-words.ts';

/** One assumption that can be changed. */
export interface AssumptionField {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** UCUM. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly put: (value: number) => StressSetting;
}

/** Every assumption of a setting as a field; shares are shown in percent. */
export function assumptionFields(setting: StressSetting): AssumptionField[] {
  const { epidemic, incident, staff } = setting;
  const fields: AssumptionField[] = [];
  const add = (key: string, label: string, value: number, unit: string, min: number, max: number, put: (value: number) => StressSetting) =>
    void fields.push({ key, label, value, unit, min, max, put });
  if (epidemic) {
    const put =
      (key: keyof typeof epidemic, scale = 1) =>
      (value: number): StressSetting => ({ ...setting, epidemic: { ...epidemic, [key]: value * scale } });
    const whole = (key: keyof typeof epidemic) => (value: number) => put(key)(Math.round(value));
    add('population', m.hospital_stress_population(), epidemic.population, '1', 1000, 2_000_000, whole('population'));
    add('infected', m.hospital_stress_infected(), epidemic.infected, '1', 1, epidemic.population / 20, whole('infected'));
    add('reproduction', m.hospital_stress_reproduction(), epidemic.reproduction, '1', 0, 8, put('reproduction'));
    add('latent', m.hospital_stress_latent(), epidemic.latentDays, 'd', 0.5, 14, put('latentDays'));
    add('infectious', m.hospital_stress_infectious(), epidemic.infectiousDays, 'd', 0.5, 21, put('infectiousDays'));
    add('seen', m.hospital_stress_seen(), percentOf(epidemic.seen), '%', 0, 20, put('seen', 0.01));
    add('ward', m.hospital_stress_ward(), percentOf(epidemic.ward), '%', 0, 10, put('ward', 0.01));
    add('icu', m.hospital_stress_icu(), percentOf(epidemic.icu), '%', 0, 5, put('icu', 0.01));
    add('delay', m.hospital_stress_delay(), epidemic.delayDays, 'd', 0, 21, whole('delayDays'));
    add('wardDays', m.hospital_stress_ward_days(), epidemic.wardDays, 'd', 1, 40, put('wardDays'));
    add('icuDays', m.hospital_stress_icu_days(), epidemic.icuDays, 'd', 1, 60, put('icuDays'));
    add('wardWait', m.hospital_stress_ward_wait(), epidemic.wardWaitHours, 'h', 1, 240, put('wardWaitHours'));
    add('icuWait', m.hospital_stress_icu_wait(), epidemic.icuWaitHours, 'h', 1, 240, put('icuWaitHours'));
  }
  if (incident) {
    const put = (key: keyof typeof incident, value: number): StressSetting => ({ ...setting, incident: { ...incident, [key]: value } });
    add('casualties', m.hospital_stress_casualties(), incident.casualties, '1', 1, 500, (v) => put('casualties', Math.round(v)));
    add('over', m.hospital_stress_over(), incident.overMinutes, 'min', 10, 720, (v) => put('overMinutes', v));
    add('immediate', m.hospital_stress_immediate(), percentOf(incident.immediate), '%', 0, 100 - percentOf(incident.urgent), (v) =>
      put('immediate', v / 100),
    );
    add('urgent', m.hospital_stress_urgent(), percentOf(incident.urgent), '%', 0, 100 - percentOf(incident.immediate), (v) =>
      put('urgent', v / 100),
    );
  }
  if (epidemic) {
    const put = (change: Partial<typeof staff>): StressSetting => ({ ...setting, staff: { ...staff, ...change } });
    add('contact', m.hospital_stress_contact(), staff.contact, '1', 0, 6, (v) => put({ contact: v }));
    add('away', m.hospital_stress_away_share(), percentOf(staff.share), '%', 0, 100, (v) => put({ share: v / 100 }));
    add('shortest', m.hospital_stress_shortest(), staff.shortest, 'd', 1, staff.longest, (v) => put({ shortest: v }));
    add('longest', m.hospital_stress_longest(), staff.longest, 'd', staff.shortest, 30, (v) => put({ longest: v }));
    add('nurse', m.hospital_stress_beds_per_nurse(), staff.bedsPerNurse, '1', 1, 20, (v) => put({ bedsPerNurse: v }));
    add('slack', m.hospital_stress_slack(), percentOf(staff.slack), '%', 0, 50, (v) => put({ slack: v / 100 }));
  }
  const days = (key: 'days' | 'runs' | 'breakHours') => (value: number) => ({ ...setting, [key]: Math.round(value) });
  add('days', m.hospital_stress_days(), setting.days, 'd', 7, 300, days('days'));
  add('divert', m.hospital_stress_divert(), setting.divertHours, 'h', 1, 240, (v) => ({ ...setting, divertHours: v }));
  add('breakHours', m.hospital_stress_break_hours(), setting.breakHours, 'h', 1, 72, days('breakHours'));
  add('breakShare', m.hospital_stress_break_share(), percentOf(setting.breakShare), '%', 0, 200, (v) => ({
    ...setting,
    breakShare: v / 100,
  }));
  add('runs', m.hospital_stress_runs(), setting.runs, '1', 3, 60, days('runs'));
  return fields;
}
