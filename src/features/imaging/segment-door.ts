import { m } from '#src/app/messages/compiled/messages.js';
import { command, type Command } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { viewer } from './viewer.svelte.ts';

/** Loads what segments are drawn with, once, and begins or ends. Throws what loading throws. */
let loading: Promise<() => Promise<void>> | null = null;

/** Begins drawing segments of the image in the viewer, or ends it. */
async function toggleSegmenting(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  await (
    await loading
  )();
}

async function load(): Promise<() => Promise<void>> {
  const [{ segmenting }, { segmentCommands }, { segmentHand }, { openNewest, saveSegments }, { keepByItself }, overlay, bar] =
    await Promise.all([
      import('./segment-state.svelte.ts'),
      import('./segment-commands.ts'),
      import('./segment-hand.ts'),
      import('./segment-store.ts'),
      import('./segment-keep.svelte.ts'),
      import('./SegmentOverlay.svelte'),
      import('./SegmentBar.svelte'),
    ]);
  commands.register(segmentCommands);
  keepByItself();
  commands.watchState('segments', () => segmenting.state);
  return async () => {
    if (segmenting.on) return segmenting.stop();
    const known = segmenting.work?.key === viewer.key && segmenting.work.frame === viewer.frame;
    // What was drawn on another image or frame is kept before this one takes its place; where it cannot be, it stays.
    if (!known && segmenting.unsaved && segmenting.drawn) await saveSegments();
    segmenting.start(segmentHand, overlay.default, bar.default);
    // What was kept of this image is gone on with, unless something is being drawn already.
    if (!known) await openNewest();
  };
}

/** Beginning and ending; everything else is known once it has begun. */
export const segmentDoorCommand: Command = command({
  id: 'viewer.segment',
  group: 'view',
  label: () => (viewer.bar ? m.segment_command_mode_end() : m.segment_command_mode()),
  when: () => viewer.phase === 'ready' && viewer.volume?.components === 1,
  perform: toggleSegmenting,
});
