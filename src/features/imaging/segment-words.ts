import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, withUnit } from '#src/design/quantity/format.ts';
import type { SegmentKind } from '#src/twin/segment-facts.ts';

export const KIND_WORDS: Readonly<Record<SegmentKind, () => string>> = {
  tumour: m.segment_kind_tumour,
  'lv-filled': m.segment_kind_lv_filled,
  'lv-emptied': m.segment_kind_lv_emptied,
};

/** What a fact is called where it is to be added. */
export const FACT_WORDS: Readonly<Record<string, () => string>> = {
  tumor_volume: m.segment_fact_tumor_volume,
  tumor_size: m.segment_fact_tumor_size,
  tumor_size_other: m.segment_fact_tumor_size_other,
  lvedv: m.segment_fact_lvedv,
  lvesv: m.segment_fact_lvesv,
};

/** A volume in mL. Below a tenth of a millilitre with two digits that say something, so that a little is not nothing. */
export function volumeText(mL: number): string {
  const small = mL > 0 && mL < 0.095;
  const decimals = small ? Math.min(6, 1 - Math.floor(Math.log10(mL))) : 2;
  return withUnit(mL === 0 ? '0' : formatNumber(mL, decimals, true), 'mL');
}
