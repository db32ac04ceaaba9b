import type { Failure } from '#models/core/failure.ts';
import type { HospitalProblem } from './problem.ts';

/**
 * Everything the hospital refuses, each with its English text; `{name}` stands for one of its values, `{because}` for the
 * refusal or problem behind it. A screen words them by their code, in its own language.
 */
const TEXTS = {
  // Stress tests.
  'out-of-range': '{what} must lie from {low} to {high}, not {value}',
  'whole-days': 'days, warm-up days and runs must be whole numbers',
  'lever-share': 'share of "{lever}" must lie from {low} to {high}, not {value}',
  'lever-begins': '"{lever}" must begin on day 0 or later',
  'lever-ends': '"{lever}" must end after it begins',
  'whole-beds': 'beds added to {resource} must be a whole number',
  'no-roles': 'a stress test needs a doctor and places of an emergency department, a ward and intensive care',
  'nothing-to-add-to': 'there is no resource "{resource}" to add beds to',
  // Options and studies.
  option: '{option}: {because}',
  'arrivals-factor': 'arrivals cannot be {factor} times what they are',
  'no-source': 'there is no source "{id}"',
  'no-resource': 'there is no resource "{id}"',
  'time-factor': '"{name}" cannot take {factor} times as long',
  'no-time': 'no step takes time under the name "{name}"',
  'warm-up': 'the warm-up must be shorter than the run',
  'whole-runs': 'a study needs a whole number of runs, not {runs}',
  'arrivals-a-day': 'these arrivals cannot be made {people} a day',
  'few-stays': 'a curve of stays needs two or more',
  // A model that cannot be run.
  'many-skills': 'a model may name 30 skills at most',
  'no-step': 'pathway "{pathway}" has no step "{label}"',
  'no-pathway': 'source "{source}" leads to no pathway: "{pathway}"',
  'no-such': 'no such {what}: "{name}"',
  'no-way': 'no way from {from} to {to}',
  'no-building': 'somebody is to move, but the model has no building',
  'many-holds': 'a patient holds more than {most} resources at once',
  'never-thinned': 'frozen thinning never ends in an hour nobody comes in; take exact thinning',
  'never-empties': 'a queue with {servers} servers never empties at a load of {load}',
  // Buildings and what is read of them.
  'no-rooms': 'The building has no rooms: draw one first.',
  'no-level': 'there is no level "{level}"',
  'wing-beds': 'a wing needs a whole number of beds, not {beds}',
  'plan-not-json': 'This file is no plan of a building: it is not JSON. Nothing has been changed.',
  'plan-wrong': 'This file is no plan of a building: {where}: {detail}. Nothing has been changed.',
  'run-not-json': 'This file is no recorded run: it is not JSON. Nothing has been changed.',
  'run-wrong': 'This file is no recorded run: {where}: {detail}. Nothing has been changed.',
  'run-columns': 'This file is no recorded run: its columns differ in length. Nothing has been changed.',
  'run-backwards': 'This file is no recorded run: it ends before it begins. Nothing has been changed.',
  'run-order': 'This file is no recorded run: its events are not in the order of time. Nothing has been changed.',
  'run-nobody': 'This file is no recorded run: event {event} is of somebody who is not listed. Nothing has been changed.',
  'run-no-resource': 'This file is no recorded run: event {event} is of a resource that is not listed. Nothing has been changed.',
  'many-rows': 'The table has more than {most} rows. Nothing was read.',
  'open-quote': 'The quote opened on line {line} never ends. Nothing was read.',
  'no-plan':
    'There is no plan in these files. It takes a plan saved here (JSON), an IFC file (.ifc), or spaces.csv of a COBie handover with the columns name, floor, x0, y0, x1, y1, and beside it doors.csv and equipment.csv. Nothing has been changed.',
  'large-file': '{file} is larger than 64 MB. Nothing has been changed.',
  'large-pack': 'What is packed in {file} is larger than 64 MB. Nothing has been changed.',
  'broken-pack': '{file} could not be unpacked: it is damaged or not a zip file. Nothing has been changed.',
  'no-column': '{table}.csv has no column {columns}. Nothing has been changed.',
  'no-space': 'No space could be read from spaces.csv. It needs the columns name, floor, x0, y0, x1, y1. Nothing has been changed.',
  'spaces-refused':
    'No space could be read from spaces.csv. The first row was refused: {because}. It needs the columns name, floor, x0, y0, x1, y1. Nothing has been changed.',
  'ifc-empty': 'No room could be read from this IFC file. It has no IfcSpace. Export it with its spaces (rooms). Nothing has been changed.',
  'ifc-refused':
    'No room could be read from this IFC file. The first, {name}, was refused: {because}. Export it with its spaces (rooms). Nothing has been changed.',
  'ifc-rooms': 'This IFC file has more than {most} rooms. Nothing has been changed.',
  'ifc-cut': '{file} ends too early: it was not copied to its end. Copy it again. Nothing has been changed.',
  'ifc-damaged': '{file} could not be read as IFC 2x3, 4 or 4.3: it is damaged. Nothing has been changed.',
  'ifc-not-here': 'The reader of IFC files is not stored on this device yet. Connect once and try again. Nothing has been changed.',
  // Rows of a building.
  'no-name': 'it has no name',
  'long-name': 'its name is longer than 120 characters',
  'name-twice': 'there is one of this name already',
  'no-box': 'it has no box: x0, y0, x1, y1 must be numbers',
  'far-away': 'it lies more than 10 km away: are its numbers millimetres?',
  'flat-box': 'its box has no area',
  'door-of-none': 'it names no space',
  'door-unread': 'it leads to a space that was not read: {spaces}',
  'door-to-itself': 'it leads from a space to itself',
  'item-unread': 'its space was not read: {spaces}',
  'item-nowhere': 'it names no space',
  'gross-area': 'it is a gross area over other rooms',
  'no-storey': 'it belongs to no storey',
  'no-shape': 'its geometry could not be worked out',
  'no-geometry': 'it has no geometry',
  'no-floor': 'its geometry has no floor area',
  'door-alone': 'no room was read within {metres} m of it',
  'door-nowhere': 'it has neither place nor rooms',
  'shaft-alone': 'it joins no two rooms above one another',
  // Registers of equipment.
  'jobs-only': 'These are jobs only; load the table of the equipment with them.',
  'table-empty': 'The file is empty. Nothing has been changed.',
  'no-table':
    'This file is no table of text: it may be a picture, a workbook or packed. Save it as CSV and load that. Nothing has been changed.',
  'table-no-row': 'The file has a header and no row beneath it. Nothing has been changed.',
  'no-id-column':
    'This is no register: no column says which device a row is of. It needs a first line with the column id (or tag, asset, inventory number). Its columns are: {columns}. Nothing has been changed.',
  'no-component-column': 'The table has no column "component". Its columns are: {columns}. Nothing has been changed.',
  'row-wide': 'the row has {count} cells, the header {expected}; is a comma in a number or a name not in quotes? The row is set aside',
  'no-id': 'the row has no id',
  'id-twice': 'the id comes twice; the first row counts',
  'no-day': '{column}: "{value}" is no day (YYYY-MM-DD or DD.MM.YYYY)',
  'day-ambiguous': '{column}: "{value}" could be two days; write YYYY-MM-DD or DD.MM.YYYY',
  'day-early': '{column}: "{value}" is before {first} and not taken',
  'day-ahead': '{column}: "{value}" is in the future and not taken',
  'no-number': '{column}: "{value}" is no number of 0 or more',
  'number-ambiguous': '{column}: "{value}" could be thousands or decimals; write it without a sign between thousands',
  'number-large': '{column}: "{value}" cannot be: at most {most} can; it is not taken',
  'service-ahead': '{column}: a service at {value}, but the meter stands at {meter}',
  'meter-unread': 'the meter is not taken: nobody says when it was read',
  'time-unit': '{column}: a time is given in min or h',
  'not-above-0': '{column}: must be above 0',
  'other-meter': '{column}: the device has no meter that counts {unit}',
  'failures-fall': '{column}: "{value}" is no reading above the one before it',
  'failure-ahead': '{column}: a failure at {failure}, but the meter stands at {meter}',
  'no-component': 'the row has no component',
  'component-twice': 'the component comes twice; the first row counts',
  'bad-frequency': 'frequency: "{value}" is no number above 0',
  'frequency-unit': 'frequency_unit: "{value}" is none of {units}',
  'job-of-none': 'the job is for no type of device',
  'duration-open': 'how long it takes is not said in minutes, hours or days; its time is left open',
  'column-no-unit': 'no unit, so none of its numbers is taken; write for instance "{column} [h]"',
  'jobs-unmatched': 'no device is of the type "{type}"',
  // Lives of devices and when to maintain them.
  'bad-lifetime': 'a lifetime must be above 0, not {time}',
  'few-failures': 'it takes two failures or more, after different times of use; add failures as the register grows',
  'bad-costs': 'costs must be above 0',
  'no-wear': 'what does not wear is not made younger by replacing it: the shape must be above 1',
  'nobody-asks': 'nobody asks for "{resource}" in this hospital',
  'short-weeks': 'a week of the hospital at least must be simulated after its warm-up',
  // Sensors.
  'fleet-columns':
    'A file without a header must have {expected} columns of numbers (C-MAPSS); this one has {count}. Give it a header with unit, cycle and the sensors. Nothing has been changed.',
  'fleet-unit-cycle':
    'These are no runs of sensors: the columns unit and cycle are needed. Its columns are: {columns}. Nothing has been changed.',
  'fleet-no-sensor': 'There is no sensor beside unit and cycle. Nothing has been changed.',
  'fleet-no-row':
    'No row could be taken, {count} were set aside. The first is line {line}: {because}. Mend the file and load it again. Nothing has been changed.',
  'fleet-still': 'No sensor ever changes: nothing can be learned from it. Nothing has been changed.',
  'fleet-lacks': 'The sensors learned from are not all in this file: {sensors}. Nothing has been changed.',
  'row-columns': '{count} cells where {expected} are expected',
  'row-no-number': '{column} is no number: "{value}"',
  'row-ambiguous': '{column}: "{value}" could be thousands or decimals',
  'row-large': '{column}: "{value}" is out of range',
  'first-cycle': '{machine} must begin with cycle 1, not {cycle}; its rows are left out',
  'cycle-gap': '{machine}: cycle {cycle} does not follow {before}; it and what comes after are left out',
  'few-readings':
    'its record is short: limits from its own readings need {needed} in good order, there are {count}. With runs to failure of its kind loaded, they come from those',
  'few-together': '{needed} readings in good order are needed for {sensors} sensors; there are {count}',
  'few-values': 'ten values or more are needed to know what is healthy; there are {count}',
  stuck: 'the sensor never changes: a stuck sensor cannot be watched',
  'stuck-among': 'sensor {number} is stuck, or says only what others say: leave it out',
  'few-machines': 'it takes {needed} machines that ran until they failed; there are {count}',
  'other-sensors': 'it was learned from the sensors {learned}; these are {given}',
} as const;

export type RefusalCode = keyof typeof TEXTS;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What the text of a code asks for. */
export type RefusalValues<C extends RefusalCode = RefusalCode> = {
  readonly [Name in Names<(typeof TEXTS)[C]>]: Name extends 'because' ? Refusal | HospitalProblem : string | number;
};

/** Why something was not done, or a row not taken. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number | Refusal | HospitalProblem>>;
  /** In English. */
  readonly message: string;
}

type Given<C extends RefusalCode> = Names<(typeof TEXTS)[C]> extends never ? [] : [values: RefusalValues<C>];

export function refusal<C extends RefusalCode>(code: C, ...[values]: Given<C>): Refusal {
  const given: Refusal['values'] = values ?? {};
  const message = TEXTS[code].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = given[name];
    return typeof value === 'object' ? value.message : String(value ?? whole);
  });
  return { code, values: given, message };
}

/** A refusal that is thrown. Its failure keeps code and values on the way from a worker to the page. */
export class RefusedError extends RangeError {
  readonly refusal: Refusal;
  readonly failure: Failure;

  constructor(why: Refusal) {
    super(why.message);
    this.name = 'Refused';
    this.refusal = why;
    this.failure = { kind: 'Refused', ...why };
  }
}

export function refused<C extends RefusalCode>(code: C, ...values: Given<C>): RefusedError {
  return new RefusedError(refusal(code, ...values));
}

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(TEXTS, code);
}
