import type { ImageSink } from '#models/imaging/image-sink.ts';
import type { ImageImportReport, ImageOwner, ImageReading, ImportedImage } from '#models/imaging/import-report.ts';
import type { ImageImportOptions, ImageImportProgress } from '#workers/pool.api.ts';
import { Pacer } from '../pacer.ts';
import type { CodecSource } from './codecs.ts';
import { digest, handOver } from './hand-over.ts';
import { isUnlike } from './image-owner.ts';
import { readImages } from './read-images.ts';
import type { Source } from './source.ts';

export interface ImageImportContext extends ImageImportOptions {
  readonly codecs: CodecSource;
  readonly signal: AbortSignal;
  readonly onProgress?: ((progress: ImageImportProgress) => void) | undefined;
}

/** Progress is worth a message at most this often. */
const PROGRESS_MS = 100;

/**
 * Reads images of one person from files and hands them to a sink, one after the other. Files of several people, or of
 * somebody clearly unlike the twin, end it before anything is handed on, with a status that says what to ask.
 * Rejects when the sink fails.
 */
export async function importImages(files: readonly File[], sink: ImageSink, context: ImageImportContext): Promise<ImageImportReport> {
  const images: ImportedImage[] = [];
  let last = 0;
  let done = 0;
  const pacer = new Pacer(context.signal, (share) => {
    // Work between slices has no share of its own and never takes the bar back.
    done = Math.max(done, share);
    const now = Date.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    context.onProgress?.({ done, images: images.length });
  });
  const pause = async (always: boolean): Promise<void> => {
    if (always || pacer.due) await pacer.pause(0);
  };
  let status: ImageImportReport['status'] = 'done';
  const admit = (owners: readonly ImageOwner[]): boolean => {
    const { identity, owner, samePersonConfirmed } = context;
    const theirs = owner === undefined ? owners : owners.filter((one) => one.key === owner);
    if (theirs.length > 1) status = 'choose-owner';
    else if (!samePersonConfirmed && identity && theirs.some((one) => isUnlike(one, identity))) status = 'other-person';
    return status === 'done';
  };
  const { codecs, owner } = context;
  const empty: ImageReading = { files: [], owners: [], tags: [] };
  let reading = empty;
  try {
    const reader = { codecs, pacer, admit, hash: digest, ...(owner === undefined ? {} : { owner }) };
    reading = await readImages(files.map(sourceOf), reader, async (imaged) => void images.push(await handOver(imaged, sink, pause)));
  } catch (error) {
    if ((error as Error).name !== 'Cancelled') throw error;
    status = 'cancelled';
  } finally {
    // An image under way is forgotten; after one that is complete there is nothing to forget.
    await sink.abort();
  }
  return { ...reading, status, images };
}

function sourceOf(file: File): Source {
  // Files of a chosen folder know where in it they lie.
  const name = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
  return { name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) };
}
