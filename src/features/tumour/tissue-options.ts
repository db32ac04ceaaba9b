import { m } from '#src/app/messages/compiled/messages.js';
import type { StoredImage } from '#workers/vault.api.ts';
import { brainMapsOf, type ListedSegment, type TissueChoice } from './choice.ts';
import { statedDate } from './tumour-words.ts';

/** One of the things a tumour can be said to grow in. */
export interface TissueOption {
  readonly key: string;
  readonly choice: TissueChoice;
  readonly label: string;
  readonly text: string;
}

/** Names a choice of tissue, the same for the same tissue. */
export function tissueKey(choice: TissueChoice): string {
  if (choice.kind === 'body') return 'body';
  return choice.kind === 'brain' ? `brain ${choice.image}` : `segment ${choice.image} ${choice.segment}`;
}

/** Brain tissue found on scans, all of the body, and every segment that is not the tumour. */
export function tissueOptions(images: readonly StoredImage[], others: readonly ListedSegment[]): TissueOption[] {
  const option = (choice: TissueChoice, label: string, text: string): TissueOption => ({ key: tissueKey(choice), choice, label, text });
  const nameOf = ({ summary }: StoredImage): string => (summary.kind === 'labels' && summary.label) || statedDate(summary.facts.date);
  return [
    ...brainMapsOf(images).map((map) =>
      option({ kind: 'brain', image: map.id }, m.tumour_tissue_brain(), m.tumour_tissue_brain_text({ name: nameOf(map) })),
    ),
    option({ kind: 'body' }, m.tumour_tissue_body(), m.tumour_tissue_body_text()),
    ...others.map((one) => {
      const { image, segment, name, date } = one;
      const text = `${m.tumour_tissue_segment_text()} ${m.tumour_tissue_segment_date({ date: statedDate(date) })}`;
      return option({ kind: 'segment', image, segment }, m.tumour_tissue_segment({ name }), text);
    }),
  ];
}
