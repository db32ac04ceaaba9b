/**
 * Every reason for which something is refused, kept aside or put in quarantine, with what to tell a person: what
 * happened, what is safe, what to do. The code is stable; the screen translates `reason_<code>`.
 */
export const REASONS = {
  // whole files
  'fhir-xml': 'This is FHIR in XML. Nothing was imported. Ask the source for FHIR in JSON; Soma reads that.',
  'c-cda': 'This is a C-CDA document (XML). Nothing was imported. Ask the source for FHIR in JSON; C-CDA is not supported yet.',
  hl7v2: 'This is an HL7 version 2 message. Nothing was imported. Ask the source for FHIR in JSON; HL7 v2 is not supported yet.',
  'apple-health': 'This is an Apple Health export. Nothing was imported; it is not supported yet.',
  'smart-health-card': 'This is a SMART Health Card. Nothing was imported; cards are not supported yet. Ask for the FHIR record behind it.',
  'smart-health-link':
    'This is a SMART Health Link. Nothing was fetched or imported. Open the link yourself and save the FHIR file behind it.',
  zip: 'This is a ZIP archive. Nothing was imported. Unpack it and drop the files inside; an archive of images can be added as it is on the twin’s Images page.',
  tar: 'This is a TAR archive. Nothing was imported. Unpack it and drop the files inside.',
  dicom: 'This is a DICOM image. Nothing was imported here; add it on the twin’s Images page.',
  pdf: 'This is a PDF. Nothing was imported. Ask the source for FHIR in JSON.',
  html: 'This is a web page. Nothing was imported. Ask the source for FHIR in JSON.',
  xml: 'This is XML of an unknown kind. Nothing was imported. Ask the source for FHIR in JSON.',
  empty: 'The file is empty. Nothing was imported.',
  unknown: 'This is no format Soma knows. Nothing was imported. Soma reads FHIR in JSON and NDJSON, plain or gzip.',
  encoding: 'The text is not valid UTF-8 or UTF-16. Nothing was imported. Save it as UTF-8 and try again.',
  'gzip-damaged': 'The gzip file is damaged. Nothing was imported. Fetch it again from the source.',
  'too-large': 'The file is too large to be one record. Nothing was imported. Split it and try again.',
  unreadable: 'The file cannot be read; it may have been moved or changed. Nothing was imported. Choose it again.',
  'not-json': 'The file is not valid JSON. Nothing was imported. Fetch it again from the source.',
  'ends-early': 'The file ends early. Nothing was imported. Fetch it again from the source.',
  'too-deep': 'The file is nested too deeply to be a record. Nothing was imported.',
  'not-fhir': 'This is JSON, but not a FHIR resource. Nothing was imported. Soma reads FHIR in JSON and NDJSON.',
  'choose-patient': 'The file speaks of more than one person. Nothing was imported. Choose whose record to take.',
  'other-person': 'The file names a different person than this twin. Nothing was imported. Check it, then confirm or choose another twin.',
  cancelled: 'The import was cancelled. Nothing of this file was kept.',
  // statements in quarantine
  'line-not-json': 'This line is not valid JSON. The other lines were read. Fetch the file again from the source.',
  'line-not-fhir': 'This line is not a FHIR resource. The other lines were read.',
  'repeated-key': 'A name appears twice in this entry with different meanings possible. It is kept word for word and not used.',
  'number-not-finite': 'A number is too large to be a measurement. It is kept word for word and not used.',
  'number-not-exact': 'A number has more digits than can be computed with. It is kept word for word and not used.',
  'number-unclear': 'The value cannot be read as a number. It is kept word for word and not used.',
  'unit-missing': 'A number without a unit. Soma never guesses units. Add the unit to use it.',
  'unit-unknown': 'The unit is not one known for this measurement. Correct it to use the number.',
  implausible: 'The number is outside what is possible for this measurement; the unit may be wrong. Check it.',
  'future-date': 'The date lies in the future. Check it.',
  'date-invalid': 'The date cannot be read. Correct it to use the entry.',
  'code-unknown': 'The measurement is named only in words and has no known code. Name it to use it.',
  'nothing-stated': 'The entry has neither a code nor a value.',
  'code-missing': 'The entry does not say what it is about.',
  'patient-unresolved': 'The entry names a person who is not in this file. It is not used, so that records are not mixed up.',
  schema: 'The entry could not be put into a valid form. It is kept word for word and not used.',
  // kept as raw text, no fact and nothing to mend
  'entered-in-error': 'Marked by its source as entered in error: ignored, kept for audit.',
  'not-done': 'Marked by its source as not done, refuted or cancelled: kept, not used.',
  'value-absent': 'The source says that there is no value.',
  waveform: 'A recorded curve: kept, not used yet.',
  'none-stated': 'The source states that there is none, or that it is not known.',
  'not-about-patient': 'About a device, group or place: kept, not used.',
  'type-kept': 'A kind of resource Soma keeps but does not use.',
  'type-unknown': 'A kind of resource FHIR does not know: kept, not used.',
  superseded: 'An older version of an entry in the same file.',
  'other-patient': 'About another person in the same file: not taken.',
  duplicate: 'The same measurement, time and value was there already.',
} as const;

export type Reason = keyof typeof REASONS;

/** A reason's sentence, with a detail put in front where there is one. */
export function reasonMessage(reason: Reason, detail = ''): string {
  return detail === '' ? REASONS[reason] : `${detail}. ${REASONS[reason]}`;
}
