/** Images of a twin: what they are in a sealed document, their voxels in a sealed file of their own. */
import type { Imaged } from '#models/imaging/image.ts';
import type { PackedImage } from '#models/imaging/packed.ts';
import { unpackImage } from '#models/imaging/packed.ts';
import type { Preview } from '#models/imaging/preview.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import type { DocumentAddress, StoredImage } from '#workers/vault.api.ts';
import { deleteDocument, listDocuments, loadDocument } from './documents.ts';
import { VaultError } from './errors.ts';
import type { FileStore } from './file-store.ts';
import type { SealedFile } from './sealed-file.ts';
import { readSealedFile } from './sealed-file.ts';
import type { Space } from './space.ts';
import { listTwins } from './twins.ts';

export interface ImageRecord {
  readonly summary: ImageSummary;
  readonly preview: Preview | null;
  readonly packed: PackedImage;
  readonly file: SealedFile;
}

export const imageAddress = (twin: string, id: string): DocumentAddress => ({ twin, kind: 'image', key: id });

async function recordsOf(space: Space, twin: string) {
  return (await listDocuments(space, twin, 'image')).map((document) => ({ ...document, value: document.value as ImageRecord }));
}

/** In the order they were stored. `present` false: the voxels are not on this device (a restored backup holds none). */
export async function listImages(space: Space, files: FileStore | null, twin: string): Promise<StoredImage[]> {
  const there = new Set((await files?.list())?.map((file) => file.name));
  return (await recordsOf(space, twin)).map(({ address, value, savedAt }) => ({
    id: address.key,
    summary: value.summary,
    preview: value.preview,
    bytes: value.file.bytes,
    savedAt,
    present: there.has(value.file.name),
  }));
}

/** The image whole; null when it is not there, or its voxels are not on this device. */
export async function loadImage(space: Space, files: FileStore | null, twin: string, id: string): Promise<Imaged | null> {
  const document = await loadDocument(space, imageAddress(twin, id));
  if (!document || !files) return null;
  const { packed, file } = document.value as ImageRecord;
  const bytes = await readSealedFile(files, file);
  return bytes && unpackImage(packed, bytes);
}

/** The row first: with it goes the key, and the file is noise from then on. */
export async function deleteImage(space: Space, files: FileStore | null, twin: string, id: string): Promise<void> {
  const address = imageAddress(twin, id);
  const document = await loadDocument(space, address);
  if (!document) throw new VaultError('vault/invalid', 'There is no such image here. Nothing was changed.');
  await deleteDocument(space, address, document.rev);
  await files?.remove((document.value as ImageRecord).file.name);
}

/** Names of the files that hold a twin's images. */
export async function imageFilesOf(space: Space, twin: string): Promise<string[]> {
  return (await recordsOf(space, twin)).map(({ value }) => value.file.name);
}

/** A file without a row for this long was left behind by an import that was cut off. */
const ORPHAN_AFTER_MS = 86_400_000;

/** Removes files no image speaks of any more. */
export async function removeOrphans(space: Space, files: FileStore | null): Promise<void> {
  if (!files) return;
  const old = (await files.list()).filter((file) => file.modified < space.host.now() - ORPHAN_AFTER_MS);
  if (old.length === 0) return;
  const named = new Set<string>();
  for (const twin of await listTwins(space)) for (const name of await imageFilesOf(space, twin.id)) named.add(name);
  // A row in quarantine may name a file; what cannot be read is not thrown away.
  if ((await space.inQuarantine()).some((q) => q.store === 'documents')) return;
  for (const { name } of old) if (!named.has(name)) await files.remove(name);
}
