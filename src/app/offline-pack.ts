/** What is not in the shell and is fetched when idle; written by the build as /offline-pack.json. */
export interface OfflinePack {
  readonly build: string;
  /** Bytes as they travel, compressed. */
  readonly bytes: number;
  readonly files: readonly PackFile[];
}

export interface PackFile {
  /** Relative to the app's root. */
  readonly url: string;
  /** Null where the name holds a hash of the content. */
  readonly revision: string | null;
  readonly bytes: number;
}

export const PACK_CACHE_PREFIX = 'soma-pack-';

export function packCacheName(build: string): string {
  return PACK_CACHE_PREFIX + build;
}

export interface FillProgress {
  readonly doneBytes: number;
  readonly doneFiles: number;
}

/** The few calls of the Cache API that filling needs; the tests hand in their own. */
export interface PackStore {
  has(url: string): Promise<boolean>;
  put(url: string, response: Response): Promise<void>;
}

/**
 * Fetches what is missing, one file after another (a tablet's line is shared with its user), and reports after each.
 * Stops when `signal` says so. Throws on the first file that cannot be had, naming it; what was stored stays stored.
 */
export async function fillPack(
  pack: OfflinePack,
  store: PackStore,
  get: (url: string) => Promise<Response>,
  onProgress: (progress: FillProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  let doneBytes = 0;
  let doneFiles = 0;
  for (const file of pack.files) {
    signal?.throwIfAborted();
    if (!(await store.has(file.url))) {
      const response = await get(file.url);
      if (!response.ok) throw new Error(`${file.url}: the server answered ${response.status}`);
      await store.put(file.url, response);
    }
    doneBytes += file.bytes;
    doneFiles += 1;
    onProgress({ doneBytes, doneFiles });
  }
}
