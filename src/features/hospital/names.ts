import { m } from '#src/app/messages/compiled/messages.js';

/** What the sample hospitals call their people, places and moments, by the name the model knows it by. */
const NAMES: Readonly<Record<string, () => string>> = {
  'triage nurse': m.hospital_name_triage_nurse,
  'ED doctor': m.hospital_name_ed_doctor,
  'ED nurse': m.hospital_name_ed_nurse,
  resus: m.hospital_name_resus,
  majors: m.hospital_name_majors,
  minors: m.hospital_name_minors,
  laboratory: m.hospital_name_laboratory,
  'X-ray': m.hospital_name_x_ray,
  CT: m.hospital_name_ct,
  porter: m.hospital_name_porter,
  cleaner: m.hospital_name_cleaner,
  'medical ward': m.hospital_name_medical_ward,
  'older people’s ward': m.hospital_name_older_peoples_ward,
  'surgical ward': m.hospital_name_surgical_ward,
  ICU: m.hospital_name_icu,
  'discharge lounge': m.hospital_name_discharge_lounge,
  theatre: m.hospital_name_theatre,
  recovery: m.hospital_name_recovery,
  reception: m.hospital_name_reception,
  nurse: m.hospital_name_nurse,
  doctor: m.hospital_name_doctor,
  triage: m.hospital_name_triage,
  registration: m.hospital_name_registration,
  examination: m.hospital_name_examination,
  'trauma room': m.hospital_name_trauma_room,
  cubicle: m.hospital_name_cubicle,
  'trauma cubicle': m.hospital_name_trauma_cubicle,
  'ED immediate': m.hospital_name_ed_immediate,
  'ED very urgent': m.hospital_name_ed_very_urgent,
  'ED urgent': m.hospital_name_ed_urgent,
  'ED standard': m.hospital_name_ed_standard,
  'ED non-urgent': m.hospital_name_ed_non_urgent,
  'elective surgery': m.hospital_name_elective_surgery,
  elective: m.hospital_name_elective,
  appointment: m.hospital_name_appointment,
  appointments: m.hospital_name_appointments,
  'walk-in': m.hospital_name_walk_in,
  'walk-ins': m.hospital_name_walk_ins,
  patient: m.hospital_name_patient,
  patients: m.hospital_name_patients,
  door: m.hospital_name_door,
  'in a place': m.hospital_name_in_a_place,
  decision: m.hospital_name_decision,
  'left the department': m.hospital_name_left_the_department,
  'bed granted': m.hospital_name_bed_granted,
  'left the clinic': m.hospital_name_left_the_clinic,
  'first look': m.hospital_name_first_look,
  results: m.hospital_name_results,
  report: m.hospital_name_report,
  'report of CT': m.hospital_name_report_of_ct,
  observed: m.hospital_name_observed,
  stay: m.hospital_name_stay,
  'step-down': m.hospital_name_step_down,
  'letter and medicines': m.hospital_name_letter_and_medicines,
  operation: m.hospital_name_operation,
  'intensive care': m.hospital_name_intensive_care,
  consultation: m.hospital_name_consultation,
  'discharged from ED': m.hospital_name_discharged_from_ed,
  'discharged from ward': m.hospital_name_discharged_from_ward,
  'left without being seen': m.hospital_name_left_without_being_seen,
  'operation cancelled: no bed': m.hospital_name_operation_cancelled_no_bed,
  seen: m.hospital_name_seen,
  'trauma, discharged': m.hospital_name_trauma_discharged,
  discharged: m.hospital_name_discharged,
  assumption: m.hospital_name_assumption,
  'main hall': m.hospital_name_main_hall,
  'main corridor': m.hospital_name_main_corridor,
  lift: m.hospital_name_lift,
  stairs: m.hospital_name_stairs,
  'emergency, majors': m.hospital_name_emergency_majors,
  'ED staff base': m.hospital_name_ed_staff_base,
  relatives: m.hospital_name_relatives,
  resuscitation: m.hospital_name_resuscitation,
  'emergency, front': m.hospital_name_emergency_front,
  'plaster room': m.hospital_name_plaster_room,
  'ED waiting room': m.hospital_name_ed_waiting_room,
  'ED reception': m.hospital_name_ed_reception,
  'imaging and laboratory': m.hospital_name_imaging_and_laboratory,
  'imaging waiting room': m.hospital_name_imaging_waiting_room,
  'going home': m.hospital_name_going_home,
  pharmacy: m.hospital_name_pharmacy,
  'arrivals for surgery': m.hospital_name_arrivals_for_surgery,
  café: m.hospital_name_caf,
  services: m.hospital_name_services,
  porters: m.hospital_name_porters,
  stores: m.hospital_name_stores,
  cleaners: m.hospital_name_cleaners,
  plant: m.hospital_name_plant,
  theatres: m.hospital_name_theatres,
  'emergency department': m.hospital_name_emergency_department,
  diagnostics: m.hospital_name_diagnostics,
  discharge: m.hospital_name_discharge,
  'ground floor': m.hospital_name_ground_floor,
  'first floor': m.hospital_name_first_floor,
  'second floor': m.hospital_name_second_floor,
  bay: m.hospital_name_bay,
  nurses: m.hospital_name_nurses,
  link: m.hospital_name_link,
  'new wing': m.hospital_name_new_wing,
  'district general hospital': m.hospital_name_district_general_hospital,
  'small clinic': m.hospital_name_small_clinic,
  'made up': m.hospital_name_made_up,
  ventilator: m.hospital_name_ventilator,
  'infusion pump': m.hospital_name_infusion_pump,
  'patient monitor': m.hospital_name_patient_monitor,
  wards: m.hospital_name_wards,
  service: m.hospital_name_service,
  overflow: m.hospital_name_overflow,
  'in place': m.hospital_name_place_had,
  lab: m.hospital_name_lab,
  blood: m.hospital_name_blood,
  'no lab': m.hospital_name_no_lab,
  'no X-ray': m.hospital_name_no_x_ray,
  'no CT': m.hospital_name_no_ct,
  home: m.hospital_name_home,
  admitted: m.hospital_name_admitted,
  critical: m.hospital_name_critical,
  surgical: m.hospital_name_surgical,
  older: m.hospital_name_older,
  medical: m.hospital_name_medical,
  left: m.hospital_name_left,
  icu: m.hospital_name_to_icu,
  ward: m.hospital_name_to_ward,
  cancelled: m.hospital_name_cancelled,
  boarding: m.hospital_name_boarding,
  'waiting for a bed': m.hospital_name_waiting_for_a_bed,
  transfer: m.hospital_name_transfer,
  trauma: m.hospital_name_trauma,
  walking: m.hospital_name_walking,
  treated: m.hospital_name_treated,
  'LOS of like wards; assumption for this hospital': m.hospital_name_los_of_like_wards,
  'EDSim by hour, Iowa by weekday, MIMIC-IV-ED by class [recalled]': m.hospital_name_arrivals_from,
  'Urgent treatment centre': m.hospital_name_urgent_treatment_centre,
};

/** One of the names above, also where it begins with a capital. */
function known(name: string): string | null {
  if (Object.hasOwn(NAMES, name)) return NAMES[name]?.() ?? null;
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  if (!Object.hasOwn(NAMES, small)) return null;
  const text = NAMES[small]?.() ?? name;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A ward, theatre or device with its letter or number, and what of it: "Medical ward A, bay 3". */
const COMPOUND = /^(.+?)( [A-Z]| \d+)?(?:, (bay|nurses|services|link)( \d+)?)?$/;

/** Steps on the way to a ward: "older in bed". */
const ON_THE_WAY = /^(critical|surgical|older|medical) (isolated|in bed|lounge|home)$/;
const WAY_PARTS: Readonly<Record<string, () => string>> = {
  isolated: m.hospital_name_part_isolated,
  'in bed': m.hospital_name_part_in_bed,
  lounge: m.hospital_name_part_lounge,
  home: m.hospital_name_part_home,
};

/** A name of a model or building in the language of the screen; one's own names stay as they were written. */
export function said(name: string): string {
  const whole = known(name);
  if (whole !== null) return whole;
  const [, way = '', stage = ''] = ON_THE_WAY.exec(name) ?? [];
  if (stage) return `${known(way) ?? way}: ${WAY_PARTS[stage]?.() ?? stage}`;
  const [, base = '', letter = '', part, number = ''] = COMPOUND.exec(name) ?? [];
  const text = known(base);
  if (text === null) return name;
  return text + letter + (part === undefined ? '' : `, ${known(part) ?? part}${number}`);
}
