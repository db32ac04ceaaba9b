import type { Imaged } from '#models/imaging/image.ts';
import type { Codecs } from './codecs.ts';
import { readDicom } from './dicom-file.ts';
import type { DicomItem } from './dicom-file.ts';
import { factsOf, ownerOf } from './dicom-facts.ts';
import type { Owner } from './dicom-facts.ts';
import { readImageHead } from './dicom-image.ts';
import type { DicomHead } from './dicom-image.ts';
import { readStructures } from './dicom-rtstruct.ts';
import { readSegmentation } from './dicom-seg.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** What one DICOM file turned out to be. Pictures keep their pixels in the file until their series is put together. */
export type DicomObject =
  | { readonly kind: 'index' }
  | { readonly kind: 'picture'; readonly owner: Owner; readonly tags: readonly string[]; readonly head: DicomHead }
  | { readonly kind: 'made'; readonly owner: Owner; readonly tags: readonly string[]; readonly imaged: Imaged };

const DICOMDIR = '1.2.840.10008.1.3.10';
const SEGMENTATION = '1.2.840.10008.5.1.4.1.1.66.4';
const STRUCTURES = '1.2.840.10008.5.1.4.1.1.481.3';
const PLANS = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.481\.(5|8)$/;

/** Reads a DICOM file as far as it can be read alone. `file` numbers it within the import. Throws ImageReject. */
export async function readDicomObject(bytes: Uint8Array, file: number, codecs: Codecs): Promise<DicomObject> {
  const dicom = readDicom(bytes);
  const { items } = dicom;
  const kind = items.text('00080016') ?? '';
  const modality = items.text('00080060');
  if (items.has('00041220') || kind === DICOMDIR) return { kind: 'index' };
  const owner = ownerOf(items);
  const tags = tagsOf(items);
  const made = (imaged: Imaged): DicomObject => ({ kind: 'made', owner, tags, imaged });
  const common = { facts: factsOf(items, owner, 'drawing'), files: [file] };
  if (kind === STRUCTURES || modality === 'RTSTRUCT') return made({ kind: 'structures', ...common, ...readStructures(items) });
  if (kind === SEGMENTATION || modality === 'SEG') return made({ kind: 'labels', ...common, ...(await readSegmentation(dicom, codecs)) });
  if (PLANS.test(kind) || modality === 'RTPLAN') throw new ImageReject('plan');
  if (items.has('54000100') && !dicom.pixels) throw new ImageReject('waveform');
  if (!dicom.pixels && items.tags().length < 3) throw new ImageReject('header-damaged');
  return { kind: 'picture', owner, tags, head: readImageHead(dicom, file) };
}

/** Tags of the top level; group lengths and the meta header say nothing of anybody. */
function tagsOf(items: DicomItem): string[] {
  return items.tags().filter((tag) => !tag.startsWith('0002,') && !tag.endsWith(',0000'));
}
