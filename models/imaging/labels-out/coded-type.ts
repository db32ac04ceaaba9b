import type { Elements } from './dicom-elements.ts';

/** A coded concept as DICOM writes it. */
export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly meaning: string;
}

/** Property categories of DICOM context group 7150 [recalled]. */
const TISSUE: Code = { value: '85756007', scheme: 'SCT', meaning: 'Tissue' };
const ANATOMY: Code = { value: '123037004', scheme: 'SCT', meaning: 'Anatomical structure' };
const ALTERED: Code = { value: '49755003', scheme: 'SCT', meaning: 'Morphologically abnormal structure' };

/** Types that are something gone wrong: neoplasm, malignant neoplasm, necrosis, oedema, mass, lesion [recalled]. */
const ALTERED_TYPES = new Set(['108369006', '86049000', '6574001', '79654002', '4147007', '52988006']);

/**
 * Category and type of a segment from its stated type, `10200004 SCT Liver` (models/imaging/label-map.ts). A type that is
 * not stated, or not so written, is tissue and nothing more.
 */
export function segmentType(stated: string | null): { readonly category: Code; readonly type: Code } {
  const [, value, scheme, meaning] = /^(\S{1,16}) (\S{1,16}) (.{1,64})$/.exec(stated ?? '') ?? [];
  if (value === undefined || scheme === undefined || meaning === undefined) return { category: TISSUE, type: TISSUE };
  const category = ALTERED_TYPES.has(value) ? ALTERED : value === TISSUE.value ? TISSUE : ANATOMY;
  return { category, type: { value, scheme, meaning } };
}

export function codedConcept({ value, scheme, meaning }: Code): Elements {
  return { '0008,0100': ['SH', value], '0008,0102': ['SH', scheme], '0008,0104': ['LO', meaning] };
}
