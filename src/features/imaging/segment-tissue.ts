import { brainMap } from '#models/imaging/tissue/brain-map.ts';
import type { BrainTissue } from '#models/imaging/tissue/brain-tissue.ts';
import type { TissueDoubt } from '#models/imaging/tissue/quality.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { command, CommandProblem, type Command } from '#src/commands/command.ts';
import { formatNumber } from '#src/design/quantity/format.ts';
import { brainTissueAside } from '#src/jobs/brain-tissue.ts';
import { storeImageAside } from '#src/jobs/segment-tools.ts';
import { current } from '#src/twin/current.svelte.ts';
import { kindOf } from '#src/twin/segment-facts.ts';
import { imageImport } from './image-import.svelte.ts';
import { segmenting } from './segment-state.svelte.ts';
import { viewer } from './viewer.svelte.ts';

const DOUBT_WORDS: Readonly<Record<TissueDoubt, () => string>> = {
  'too-small': m.tissue_doubt_too_small,
  'too-large': m.tissue_doubt_too_large,
  'unlike-shares': m.tissue_doubt_unlike_shares,
  'not-apart': m.tissue_doubt_not_apart,
  'not-t1': m.tissue_doubt_not_t1,
};

/**
 * Finds white and grey matter in the image that is worked on and stores them as a segmentation of their own, beside what is drawn.
 * Segments drawn as tumour do not count. Nothing is stored where the result is doubtful: the reason is said instead.
 */
async function findTissue(): Promise<void> {
  const { work, editor } = segmenting;
  const { twin } = current;
  if (!work || !editor || !twin) return;
  if (segmenting.busy) throw new CommandProblem(m.segment_busy());
  segmenting.note = '';
  const tumours = new Set(editor.segments.filter((one) => kindOf(one.type) === 'tumour').map((one) => one.number));
  const lesion = tumours.size > 0 ? editor.labels.map((label) => (tumours.has(label) ? 1 : 0)) : null;
  const say = (share: number): string => m.tissue_working({ share: formatNumber(100 * share, 0) });
  const found = await new Promise<BrainTissue | null>((resolve, reject) => {
    let stopped = false;
    const show = (share: number): void => {
      if (!stopped) segmenting.busy = { label: say(share), stop };
    };
    const job = brainTissueAside(work.image.volume, work.frame, lesion ? { lesion } : {}, show);
    const stop = (): void => {
      stopped = true;
      job.stop();
      resolve(null);
    };
    show(0);
    job.done.then(resolve, reject).finally(() => (stopped = true));
  })
    .catch((error: unknown) => {
      // The message says what of the image is in the way.
      throw error instanceof Error && error.name === 'RangeError' ? new CommandProblem(error.message) : error;
    })
    .finally(() => (segmenting.busy = null));
  if (!found || segmenting.editor !== editor) return;
  const { usable, doubts, whiteMl, greyMl } = found.verdict;
  if (!usable) throw new CommandProblem(m.tissue_refused({ why: doubts.map((doubt) => DOUBT_WORDS[doubt]()).join(' ') }));
  const map = brainMap(found, work.image, work.frame, { label: m.tissue_label(), white: m.tissue_white(), grey: m.tissue_grey() });
  await storeImageAside(map, twin.store, twin.id);
  imageImport.stored++;
  if (segmenting.editor === editor) segmenting.note = m.tissue_stored({ white: formatNumber(whiteMl, 0), grey: formatNumber(greyMl, 0) });
}

export const tissueCommand: Command = command({
  id: 'segment.tissue',
  group: 'record',
  label: m.tissue_command,
  when: () => segmenting.here && segmenting.busy === null && viewer.volume?.meaning === 'intensity',
  perform: findTissue,
});
