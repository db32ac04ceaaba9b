import { components, DELETED, repetitions, componentsOf, segmentsOf, timeOf, type Hl7Message, type Hl7Time, type Segment } from './hl7.ts';

/** Where somebody is: point of care, room, bed, as far as stated. */
export type Place = readonly string[];

export interface AdtPatient {
  /** Patient identifier PID-3, the first of type MR where one says so; null when there is none. */
  readonly id: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly visit: string | null;
  /** `null`: not said, the bed stays. `deleted`: no bed any more. */
  readonly place: Place | null | 'deleted';
  readonly prior: Place | null;
  /** Point of care they are to go to (PV1-42). */
  readonly pending: string | null;
  readonly patientClass: string | null;
}

/** An ADT message as an event: what happened, to whom, where, when. */
export interface AdtEvent {
  /** Trigger of MSH-9, for instance `A01`. EVN-1 may say otherwise; the header wins. */
  readonly trigger: string;
  readonly controlId: string;
  /** When it happened (EVN-6, EVN-2) or, failing that, was sent (MSH-7); null when no time can be read. */
  readonly time: Hl7Time | null;
  readonly recorded: Hl7Time | null;
  /** Two for a swap, none for a bed's state. */
  readonly patients: readonly AdtPatient[];
  /** Of a merge: who is no longer. */
  readonly merged: string | null;
  readonly bed: { readonly place: Place; readonly status: string } | null;
  /** What was odd and how it was taken; never a name or number of a person. */
  readonly notes: readonly string[];
}

/** The event of a message; a refusal when it is no ADT message. `offsetMinutes`: of times that state none. */
export function adtOf(message: Hl7Message, offsetMinutes = 0): AdtEvent | { readonly reason: string } {
  const { delimiters } = message;
  const msh = message.segments[0];
  const type = components(msh, 9, delimiters);
  const evn = segmentsOf(message, 'EVN')[0];
  const code = type[0] ?? '';
  const trigger = type[1] ?? components(evn, 1, delimiters)[0] ?? '';
  if (code !== 'ADT') return { reason: `This is a message of type ${code || 'none'}, not ADT. Nothing was changed.` };
  if (!/^A\d{2}$/.test(trigger)) return { reason: 'The message does not say which event it reports (MSH-9). Nothing was changed.' };
  const notes: string[] = [];
  const stated = components(evn, 1, delimiters)[0];
  if (stated !== undefined && stated !== '' && stated !== trigger) notes.push(`EVN-1 says ${stated}, MSH-9 ${trigger}: MSH-9 was taken`);
  const time = (segment: Segment | undefined, field: number): Hl7Time | null => {
    const [text = ''] = components(segment, field, delimiters);
    return text === '' ? null : timeOf(text, offsetMinutes);
  };
  const recorded = time(evn, 2) ?? time(msh, 7);
  const npu = segmentsOf(message, 'NPU')[0];
  const bed = npu ? { place: components(npu, 1, delimiters), status: components(npu, 2, delimiters)[0] ?? '' } : null;
  const [mrg] = segmentsOf(message, 'MRG');
  return {
    trigger,
    controlId: components(msh, 10, delimiters)[0] ?? '',
    time: time(evn, 6) ?? recorded,
    recorded,
    patients: patientsOf(message),
    merged: mrg ? idOf(mrg, 1, message) : null,
    bed,
    notes,
  };
}

/** Each PID begins a patient; the PV1 that follows is theirs. */
function patientsOf(message: Hl7Message): AdtPatient[] {
  const { delimiters } = message;
  const groups: { pid: Segment; pv1?: Segment }[] = [];
  for (const segment of message.segments) {
    if (segment.name === 'PID') groups.push({ pid: segment });
    const last = groups.at(-1);
    if (segment.name === 'PV1' && last && !last.pv1) last.pv1 = segment;
  }
  return groups.map(({ pid, pv1 }) => {
    const name = components(pid, 5, delimiters);
    const place = components(pv1, 3, delimiters);
    const prior = components(pv1, 6, delimiters);
    return {
      id: idOf(pid, 3, message),
      family: name[0] || null,
      given: name[1] || null,
      visit: components(pv1, 19, delimiters)[0] || null,
      place: place[0] === DELETED ? 'deleted' : place.length > 0 ? place.slice(0, 3) : null,
      prior: prior.length > 0 && prior[0] !== DELETED ? prior.slice(0, 3) : null,
      pending: components(pv1, 42, delimiters)[0] || null,
      patientClass: components(pv1, 2, delimiters)[0] || null,
    };
  });
}

/** An identifier: of several the medical record number (type MR), else the first. */
function idOf(segment: Segment, field: number, message: Hl7Message): string | null {
  const all = repetitions(segment, field, message.delimiters).map((raw) => componentsOf(raw, message.delimiters));
  return (all.find((parts) => parts[4] === 'MR') ?? all[0])?.[0] || null;
}
