import type { HospitalModel } from '../engine/model.ts';

/** What of a hospital a stress test needs to know by name. */
export interface StressRoles {
  readonly triage: string | null;
  readonly doctor: string;
  readonly resus: string;
  readonly place: string;
  readonly ward: string;
  readonly icu: string;
  readonly surgicalWard: string;
  readonly theatre: string | null;
  readonly recovery: string | null;
  readonly xray: string | null;
  readonly ct: string | null;
  /** Wards that keep fewer beds open when nurses are away, intensive care among them. */
  readonly nursed: readonly string[];
}

const has = (model: HospitalModel, ...names: readonly string[]): string | null =>
  names.find((name) => model.resources.some((resource) => resource.id.toLowerCase() === name.toLowerCase())) ?? null;

/**
 * Finds the emergency department, the wards and intensive care by their names. Null where there is no doctor, no place, no
 * ward or no intensive care to be seen in: such a hospital has no stress test here.
 */
export function rolesOf(model: HospitalModel): StressRoles | null {
  const doctor = has(model, 'ED doctor', 'doctor', 'physician');
  const place = has(model, 'majors', 'cubicle', 'ED place');
  const ward = has(model, 'medical ward', 'ward');
  const icu = has(model, 'ICU', 'intensive care');
  if (doctor === null || place === null || ward === null || icu === null) return null;
  const surgicalWard = has(model, 'surgical ward') ?? ward;
  return {
    triage: has(model, 'triage nurse'),
    doctor,
    resus: has(model, 'resus') ?? place,
    place,
    ward,
    icu,
    surgicalWard,
    theatre: has(model, 'theatre', 'operating theatre'),
    recovery: has(model, 'recovery'),
    xray: has(model, 'X-ray'),
    ct: has(model, 'CT'),
    nursed: model.resources
      .filter((one) => one.kind === 'bed' && / ward$|^ward$|^ICU$|^intensive care$/i.test(one.id))
      .map((one) => one.id),
  };
}
