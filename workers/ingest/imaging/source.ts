import { unzipSync } from 'fflate';
import { ImageReject } from '#models/imaging/rejected.ts';

/** One file to read, wherever it comes from. It may be read more than once, so that nothing has to be kept in between. */
export interface Source {
  /** Name with its folders, as far as they are known. */
  readonly name: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** Most bytes one file may have. */
export const LARGEST_FILE = 2 ** 31 - 1;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a ZIP archive; each is unpacked when it is read, and never to more bytes than its entry states.
 * Folders and the shadow files of one vendor's system are passed over. Throws ImageReject.
 */
export function zipSources(name: string, archive: Uint8Array): Source[] {
  const LOCKED = 1;
  if (((archive[6] as number) & LOCKED) !== 0) throw new ImageReject('zip-locked');
  // One entry a name: a damaged directory can list the same file thousands of times.
  const entries = new Map<string, { readonly name: string; readonly size: number }>();
  try {
    unzipSync(archive, {
      filter: ({ name: entry, originalSize }) => {
        if (!entry.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(entry)) entries.set(entry, { name: entry, size: originalSize });
        return false;
      },
    });
  } catch {
    throw new ImageReject('zip-damaged');
  }
  return [...entries.values()].map((entry) => ({
    name: `${name}/${entry.name}`,
    size: entry.size,
    async read() {
      if (entry.size > LARGEST_FILE) throw new ImageReject('too-large');
      try {
        let taken = false;
        const files = unzipSync(archive, { filter: ({ name: n }) => !taken && n === entry.name && (taken = true) });
        const bytes = files[entry.name];
        if (bytes) return bytes;
      } catch {
        // Told below.
      }
      throw new ImageReject('zip-damaged', entry.name.slice(-60));
    },
  }));
}
