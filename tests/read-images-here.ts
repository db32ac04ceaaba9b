import type { Imaged } from '#models/imaging/image.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { ImageReading } from '#models/imaging/import-report.ts';
import type { Source } from '#workers/ingest/imaging/source.ts';
import { readImagesHere } from '../scripts/soma/images.ts';

export interface ReadHere {
  readonly reading: ImageReading;
  readonly imaged: readonly Imaged[];
  readonly volumes: readonly Volume[];
  /** Codes of everything found, of all images. */
  readonly findings: readonly string[];
  /** Reason of each file, null for those that were taken. */
  readonly reasons: readonly (string | null)[];
}

export function sourceOf(name: string, bytes: Uint8Array): Source {
  return { name, size: bytes.length, read: async () => bytes };
}

/** Reads bytes as files named 1, 2, 3 ... with the page's own readers. */
export async function readHere(files: readonly (Uint8Array | Source)[]): Promise<ReadHere> {
  const imaged: Imaged[] = [];
  const sources = files.map((file, n) => (file instanceof Uint8Array ? sourceOf(String(n + 1), file) : file));
  const reading = await readImagesHere(sources, async (one) => void imaged.push(one));
  return {
    reading,
    imaged,
    volumes: imaged.flatMap((one) => (one.kind === 'image' ? [one.volume] : [])),
    findings: imaged.flatMap((one) => one.findings.map((f) => f.code)),
    reasons: reading.files.map((file) => file.reason),
  };
}
