import { sha256 } from '#models/core/sha256.ts';
import type { ImageFacts } from '#models/imaging/image.ts';
import { nameOfUid } from '#models/imaging/labels-out/one-way-uid.ts';
import type { DicomItem } from './dicom-file.ts';

/**
 * A one-way name: equal where the source's own is equal, and of no use to find the source by. An identifier that Soma made
 * of such a name for a file of its own gives that name back.
 */
export function oneWay(kind: string, uid: string): string {
  return nameOfUid(uid) ?? sha256(new TextEncoder().encode(`soma-image|${kind}|${uid}`)).slice(0, 24);
}

/** What the header says of the person, for telling people apart and for asking; never stored. */
export interface Owner {
  readonly key: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
}

export function ownerOf(items: DicomItem): Owner {
  const name = items.text('00100010')?.split('=')[0]?.replaceAll('^', ' ').replace(/\s+/g, ' ').trim() || null;
  const id = items.text('00100020');
  const birth = items.text('00100030');
  const birthDate = birth ? isoDate(birth) : null;
  const key = oneWay('patient', [id ?? '', name?.toLowerCase() ?? '', birthDate ?? ''].join('|'));
  return { key, name, id, birthDate, sex: items.text('00100040') };
}

/** `20240131` as `2024-01-31`; null for anything that is no day. */
export function isoDate(text: string): string | null {
  const [, y, m, d] = /^(\d{4})[.-]?(\d{2})[.-]?(\d{2})$/.exec(text.trim()) ?? [];
  if (!y || !m || !d || Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return null;
  return `${y}-${m}-${d}`;
}

/** Milliseconds of a day from DICOM's time (`HHMMSS.FFFFFF`); null for anything else. */
export function timeOfDayMs(text: string | null): number | null {
  const [, h, m = '0', s = '0', f = '0'] = /^(\d{2}):?(\d{2})?:?(\d{2})?(\.\d+)?$/.exec(text?.trim() ?? '') ?? [];
  if (h === undefined) return null;
  return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(`0${f === '0' ? '' : f}` || 0) * 1000;
}

/** Of a picture: the day it was taken comes first. */
const TAKEN = ['00080022', '00080021', '00080023', '00080020'];
/** Of what was drawn on pictures: the day of their study. Its own days tell when it was drawn, years later perhaps, so they are no date of what it shows. */
const DRAWN = ['00080020'];

export function factsOf(items: DicomItem, owner: Owner, of: 'picture' | 'drawing' = 'picture'): ImageFacts {
  const name = (kind: string, tag: string): string => oneWay(kind, items.text(tag) ?? '');
  const frame = items.text('00200052');
  const date = (of === 'picture' ? TAKEN : DRAWN).map((tag) => items.text(tag)).find((text) => text !== null);
  return {
    patient: owner.key,
    study: name('study', '0020000d'),
    series: name('series', '0020000e'),
    frameOfReference: frame ? oneWay('frame', frame) : null,
    modality: items.text('00080060') ?? 'OT',
    bodyPart: items.text('00180015'),
    contrast: contrastOf(items),
    date: date ? isoDate(date) : null,
    seriesNumber: items.decimal('00200011'),
    format: 'dicom',
  };
}

/** Kind of contrast from acquisition facts: descriptions typed by people may hold names, so they are not used. */
function contrastOf(items: DicomItem): string | null {
  const parts: string[] = [];
  const number = (tag: string, label: string, unit: string): void => {
    const value = items.decimal(tag);
    if (value !== null) parts.push(`${label} ${Number(value.toFixed(1))} ${unit}`);
  };
  const sequence = items.text('00180020');
  if (sequence && /^[A-Z\\ ]{1,20}$/.test(sequence)) parts.push(sequence.replaceAll('\\', ' '));
  number('00180080', 'TR', 'ms');
  number('00180081', 'TE', 'ms');
  number('00180060', '', 'kV');
  const kernel = items.text('00181210');
  if (kernel && kernel.length <= 16) parts.push(`kernel ${kernel}`);
  return parts.length > 0 ? parts.map((p) => p.trim()).join(', ') : null;
}
