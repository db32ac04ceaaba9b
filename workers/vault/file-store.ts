/**
 * Large sealed things that do not fit into rows: one file each, under a random name. What is in them is sealed before it
 * gets here. In browsers the origin private file system; in tests a map.
 */
import type { Bytes } from './bytes.ts';

export interface FileWriter {
  append(bytes: Bytes): Promise<void>;
  /** Everything is on the disk when this resolves. */
  close(): Promise<void>;
}

export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface FileStore {
  /** A new file; one of that name is replaced. */
  create(name: string): Promise<FileWriter>;
  /** Null when there is no such file, or it is shorter. */
  read(name: string, offset: number, length: number): Promise<Bytes | null>;
  list(): Promise<readonly StoredFile[]>;
  /** A file that is not there is no error. */
  remove(name: string): Promise<void>;
}

const FOLDER = 'soma-images';

/** The synchronous handle of dedicated workers; the page's library does not know it. */
interface SyncAccess {
  truncate(size: number): void;
  write(bytes: Uint8Array, options: { readonly at: number }): number;
  flush(): void;
  close(): void;
}

/** The origin private file system; null where the browser has none. */
export function privateFiles(storage: StorageManager | undefined): FileStore | null {
  if (!storage?.getDirectory) return null;
  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  const open = async (name: string): Promise<File | null> => {
    try {
      return await (await (await folder()).getFileHandle(name)).getFile();
    } catch (error) {
      if ((error as Error).name === 'NotFoundError') return null;
      throw error;
    }
  };
  return {
    async create(name) {
      const handle = await (await folder()).getFileHandle(name, { create: true });
      // It writes in place and can be flushed.
      const access = await (handle as unknown as { createSyncAccessHandle(): Promise<SyncAccess> }).createSyncAccessHandle();
      access.truncate(0);
      let at = 0;
      return {
        async append(bytes) {
          at += access.write(bytes, { at });
        },
        async close() {
          access.flush();
          access.close();
        },
      };
    },
    async read(name, offset, length) {
      const file = await open(name);
      if (!file || file.size < offset + length) return null;
      return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
    },
    async list() {
      const found: StoredFile[] = [];
      // A private window may refuse the storage altogether: then there is nothing in it.
      const there = await folder().catch((error: unknown) => {
        if (/^(SecurityError|NotAllowedError|InvalidStateError)$/.test((error as Error).name)) return null;
        throw error;
      });
      if (!there) return found;
      for await (const [name, handle] of there.entries()) {
        if (handle.kind !== 'file') continue;
        // A file that is being written may not be looked into; it is as young as can be.
        const file = await (handle as FileSystemFileHandle).getFile().catch(() => null);
        found.push({ name, bytes: file?.size ?? 0, modified: file?.lastModified ?? Number.MAX_SAFE_INTEGER });
      }
      return found;
    },
    async remove(name) {
      await (await folder()).removeEntry(name).catch((error: unknown) => {
        if ((error as Error).name !== 'NotFoundError') throw error;
      });
    },
  };
}
