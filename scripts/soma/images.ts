import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Imaged } from '#models/imaging/image.ts';
import { summaryOf } from '#models/imaging/summary.ts';
import type { ImageReading } from '#models/imaging/import-report.ts';
import { readImages } from '#workers/ingest/imaging/read-images.ts';
import type { Source } from '#workers/ingest/imaging/source.ts';
import { Pacer } from '#workers/ingest/pacer.ts';
import { codecFiles } from './codec-files.ts';
import { Complaint } from './complaint.ts';

/** The files below paths (files or folders), in the order of their names. Throws a Complaint for a path that is not there. */
export async function imageSources(paths: readonly string[]): Promise<Source[]> {
  const sources: Source[] = [];
  const add = async (path: string, name: string): Promise<void> => {
    const found = await stat(path).catch(() => {
      throw new Complaint(`no such file or folder: ${path}`);
    });
    if (found.isDirectory()) {
      for (const entry of (await readdir(path)).sort()) if (!entry.startsWith('.')) await add(join(path, entry), `${name}/${entry}`);
    } else if (found.isFile()) sources.push({ name, size: found.size, read: async () => new Uint8Array(await readFile(path)) });
  };
  for (const path of paths) await add(path, relative(process.cwd(), path) || path);
  return sources;
}

/** Reads images in Node with the page's own readers. `owner`: key of the one person whose files are taken. */
export function readImagesHere(
  sources: readonly Source[],
  onImaged: (imaged: Imaged) => Promise<void>,
  options: { readonly signal?: AbortSignal; readonly owner?: string } = {},
): Promise<ImageReading> {
  const hash = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
  const { signal, owner } = options;
  return readImages(sources, { codecs: codecFiles, pacer: new Pacer(signal), hash, ...(owner === undefined ? {} : { owner }) }, onImaged);
}

/** `soma image`: what is in the files, without their voxels. */
export async function imageCommand(paths: readonly string[], around: { say(line: string): void; readonly signal: AbortSignal }) {
  const sources = await imageSources(paths);
  if (sources.length === 0) throw new Complaint('there is no file in the folder');
  const images: object[] = [];
  const shown = new Map<string, number>();
  const reading = await readImagesHere(
    sources,
    async (imaged) => {
      const { findings, ...summary } = summaryOf(imaged);
      images.push({ ...summary, findings, files: imaged.files });
      for (const { code } of findings) shown.set(code, (shown.get(code) ?? 0) + 1);
    },
    { signal: around.signal },
  );
  if (reading.owners.length > 1) around.say(`note: the files belong to ${reading.owners.length} people; their images are kept apart`);
  for (const { name, reason, message } of reading.files) if (reason !== null) around.say(`note: ${name}: ${message}`);
  return { schema: 'soma.image/1', files: reading.files, images, people: reading.owners.length, tags: reading.tags };
}
