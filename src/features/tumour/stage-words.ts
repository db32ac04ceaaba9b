import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, formatQuantity } from '#src/design/quantity/format.ts';
import type { TumourViewpoint, TumourWords } from '#src/stage/tumour/contract.ts';

/** Everything the stage says, in the language of the screen. */
export const stageWords = (): TumourWords => ({
  tumour: m.tumour_word_tumour(),
  infiltration: m.tumour_word_infiltration(),
  cavity: m.tumour_word_cavity(),
  scan: m.tumour_word_scan(),
  anatomy: { body: m.tumour_word_skin(), air: m.tumour_word_air(), bone: m.tumour_word_bone(), brain: m.tumour_word_brain() },
  chance: (share) => m.tumour_word_chance({ count: formatNumber(100 * share, 0) }),
  dose: (gray) => formatQuantity(gray, 'Gy'),
  millimetres: (mm) => formatQuantity(mm, 'mm'),
  letters: {
    left: m.tumour_letter_left(),
    right: m.tumour_letter_right(),
    front: m.tumour_letter_front(),
    back: m.tumour_letter_back(),
    head: m.tumour_letter_head(),
    feet: m.tumour_letter_feet(),
  },
});

export const VIEWS = ['three-quarter', 'front', 'back', 'left', 'right', 'head', 'feet'] as const satisfies readonly TumourViewpoint[];

export const VIEW_WORDS: Readonly<Record<TumourViewpoint, () => string>> = {
  'three-quarter': m.tumour_view_quarter,
  front: m.tumour_view_front,
  back: m.tumour_view_back,
  left: m.tumour_view_left,
  right: m.tumour_view_right,
  head: m.tumour_view_head,
  feet: m.tumour_view_feet,
};
