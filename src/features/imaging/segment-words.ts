import { m } from '#src/app/messages/compiled/messages.js';
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
