import type { FeedOddity } from '#models/hospital/feed/live.ts';
import type { FeedStatus } from '#workers/connect.api.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { getLocale } from '#src/app/messages/compiled/runtime.js';
import { formatMoment } from '#src/design/quantity/format.ts';

/** What was odd about a message. */
export const ODD_WORDS: Readonly<Record<FeedOddity, () => string>> = {
  repeated: m.hospital_live_odd_repeated,
  'number reused': m.hospital_live_odd_number_reused,
  late: m.hospital_live_odd_late,
  'late admission': m.hospital_live_odd_late_admission,
  'no patient': m.hospital_live_odd_no_patient,
  'moved first': m.hospital_live_odd_moved_first,
  'left unknown': m.hospital_live_odd_left_unknown,
  'not here': m.hospital_live_odd_not_here,
  'leave unknown': m.hospital_live_odd_leave_unknown,
  'not followed': m.hospital_live_odd_not_followed,
  'two in a bed': m.hospital_live_odd_two_in_a_bed,
  'no admission to take back': m.hospital_live_odd_no_admission_to_take_back,
  'no transfer to take back': m.hospital_live_odd_no_transfer_to_take_back,
  'no discharge to take back': m.hospital_live_odd_no_discharge_to_take_back,
  'swap of strangers': m.hospital_live_odd_swap_of_strangers,
  'merge of nobody': m.hospital_live_odd_merge_of_nobody,
  'merged already': m.hospital_live_odd_merged_already,
  'merge of strangers': m.hospital_live_odd_merge_of_strangers,
  'merge of one unknown': m.hospital_live_odd_merge_of_one_unknown,
  'bed of nowhere': m.hospital_live_odd_bed_of_nowhere,
  'not ADT': m.hospital_live_odd_not_adt,
  'no event': m.hospital_live_odd_no_event,
  garbled: m.hospital_live_odd_garbled,
  'check digit': m.hospital_live_odd_check_digit,
  incomplete: m.hospital_live_odd_incomplete,
  'no time': m.hospital_live_odd_no_time,
  'cut short': m.hospital_live_odd_cut_short,
  'not HL7': m.hospital_live_odd_not_hl7,
  'put in order': m.hospital_live_odd_put_in_order,
  'after its gap': m.hospital_live_odd_after_its_gap,
  gap: m.hospital_live_odd_gap,
  'place unknown': m.hospital_live_odd_place_unknown,
};

/** What is wrong with a line or an address, and what to do. */
export const PROBLEM_WORDS: Readonly<Record<NonNullable<FeedStatus['problem']>, () => string>> = {
  empty: m.hospital_live_problem_empty,
  'no-protocol': m.hospital_live_problem_no_protocol,
  'no-address': m.hospital_live_problem_no_address,
  'wrong-protocol': m.hospital_live_problem_wrong_protocol,
  'not-over-websocket': m.hospital_live_problem_not_over_websocket,
  'not-encrypted': m.hospital_live_problem_not_encrypted,
  'secret-in-address': m.hospital_live_problem_secret_in_address,
  'no-topic': m.hospital_live_problem_no_topic,
  unreachable: m.hospital_live_problem_unreachable,
  closed: m.hospital_live_problem_closed,
  silent: m.hospital_live_problem_silent,
  'sign-in-refused': m.hospital_live_problem_sign_in_refused,
  'topic-refused': m.hospital_live_problem_topic_refused,
  'not-text': m.hospital_live_problem_not_text,
};

/** A span of time in the two units that matter. */
export function spanText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (seconds < 60) return m.hospital_live_age_seconds({ n: seconds });
  if (minutes < 60) return m.hospital_live_age_minutes({ n: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return m.hospital_live_age_hours({ hours, minutes: minutes % 60 });
  return m.hospital_live_age_days({ days: Math.floor(hours / 24), hours: hours % 24 });
}

/** A moment as weekday and time of day, on this device's clock. */
export function momentText(epochMs: number): string {
  return new Intl.DateTimeFormat(getLocale(), { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(epochMs);
}

/** A time of day on this device's clock, to the second. */
export function clockText(epochMs: number): string {
  return new Intl.DateTimeFormat(getLocale(), { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }).format(epochMs);
}

/** The moment a census is of: a simulated hospital has weekdays only, any other a date. */
export const pictureText = (epochMs: number, kind: FeedStatus['kind']): string =>
  kind === 'simulated' ? momentText(epochMs) : formatMoment(epochMs);

/** Where messages come from. */
export const SOURCE_WORDS: Readonly<Record<NonNullable<FeedStatus['kind']>, () => string>> = {
  simulated: m.hospital_live_source_simulated,
  websocket: m.hospital_live_source_websocket,
  mqtt: m.hospital_live_source_mqtt,
  given: m.hospital_live_source_given,
};
