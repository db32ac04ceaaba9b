import { TagLog } from '#models/imaging/deidentification.ts';
import type { Imaged } from '#models/imaging/image.ts';
import type { SliceHead } from '#models/imaging/slice.ts';
import { buildStacks, groupSlices } from '#models/imaging/stacks.ts';
import { gunzip } from '../gunzip.ts';
import type { Pacer } from '../pacer.ts';
import { assemble } from './assemble.ts';
import { Codecs } from './codecs.ts';
import type { CodecSource } from './codecs.ts';
import type { DicomHead } from './dicom-image.ts';
import type { Owner } from './dicom-facts.ts';
import { linkReferences } from './references.ts';
import type { ImageFileOutcome, ImageOwner, ImageReading } from '#models/imaging/import-report.ts';
import { detachedName, detectImageFormat, baseName, readResearch } from './file-formats.ts';
import type { ResearchFormat } from './file-formats.ts';
import { readDicomObject } from './dicom-object.ts';
import { ImageReject } from '#models/imaging/rejected.ts';
import { researchImage } from './research-volume.ts';
import { SliceLoader } from './slice-loader.ts';
import { LARGEST_FILE, zipSources } from './source.ts';
import type { Source } from './source.ts';

export interface ReadingContext {
  readonly codecs: CodecSource;
  readonly pacer: Pacer;
  /** Key of the one person whose files are taken; the others are refused by name. Absent: everybody's, kept apart. */
  readonly owner?: string;
  /** Asked once every header is read, before anything is handed on; false ends the reading there. Absent: go on. */
  readonly admit?: (owners: readonly ImageOwner[]) => boolean;
  /** SHA-256 of bytes, hex: names images of formats that carry no name of their own. */
  readonly hash: (bytes: Uint8Array) => Promise<string>;
}

/** Headers are a fifth of the work, pixels the rest: only for the progress shown. */
const SCAN_SHARE = 0.2;

interface Entry {
  readonly source: Source;
  outcome: ImageFileOutcome['outcome'] | null;
  format: string | null;
  reject: ImageReject | null;
}

/**
 * Reads images, segmentations and structures from any mix of files and archives, and hands them on one by one: `onImaged`
 * is awaited before the next is made, so that only one volume is in memory. Nothing a file holds makes it throw: what
 * cannot be read is named in the outcome and the rest is read. Throws `Cancelled`, and what `onImaged` throws.
 */
export async function readImages(
  sources: readonly Source[],
  context: ReadingContext,
  onImaged: (imaged: Imaged) => Promise<void>,
): Promise<ImageReading> {
  const reading = new Reading(sources, context, onImaged);
  await reading.scan();
  if (context.admit && !context.admit(reading.owners())) return reading.result();
  await reading.makeVolumes();
  await reading.readResearchFiles();
  await reading.handOver();
  return reading.result();
}

class Reading {
  readonly #entries: Entry[] = [];
  readonly #context: ReadingContext;
  readonly #onImaged: (imaged: Imaged) => Promise<void>;
  readonly #codecs: Codecs;
  readonly #queue: Source[];
  readonly #heads = new Map<number, DicomHead>();
  readonly #slices: SliceHead[] = [];
  readonly #late: Imaged[] = [];
  readonly #research: { readonly entry: Entry; readonly file: number; readonly format: ResearchFormat }[] = [];
  readonly #owners = new Map<string, { readonly owner: Owner; files: number }>();
  readonly #tags = new TagLog();
  /** Files that hold the voxels of another file's header. */
  readonly #parts = new Set<Source>();
  /** One-way names of the series there are pictures of. */
  readonly #series = new Set<string>();

  constructor(sources: readonly Source[], context: ReadingContext, onImaged: (imaged: Imaged) => Promise<void>) {
    this.#queue = [...sources];
    this.#context = context;
    this.#codecs = new Codecs(context.codecs);
    this.#onImaged = onImaged;
  }

  /** First pass: what every file is, and the headers of all pictures. */
  async scan(): Promise<void> {
    for (let next = 0; next < this.#queue.length; next++) {
      const source = this.#queue[next] as Source;
      const entry: Entry = { source, outcome: null, format: null, reject: null };
      this.#entries.push(entry);
      await this.#guard(entry, () => this.#scanFile(entry, this.#entries.length - 1, next));
      await this.#context.pacer.pause((SCAN_SHARE * (next + 1)) / this.#queue.length);
    }
  }

  async #scanFile(entry: Entry, file: number, place: number): Promise<void> {
    const bytes = await this.#bytesOf(entry.source);
    if (bytes.length === 0) throw new ImageReject('empty');
    const format = detectImageFormat(bytes);
    if (format === null || format === 'gzip') throw new ImageReject('not-an-image');
    entry.format = format;
    if (format === 'zip') {
      if (entry.source.name.includes('.zip/')) throw new ImageReject('zip-in-zip');
      // The archive's files take its place in the queue; the archive itself is no file of the outcome.
      this.#queue.splice(place + 1, 0, ...zipSources(entry.source.name, bytes));
      entry.outcome = 'index';
    } else if (format === 'dicom') await this.#scanDicom(entry, file, bytes);
    else {
      entry.outcome = 'image';
      this.#research.push({ entry, file, format });
    }
  }

  async #scanDicom(entry: Entry, file: number, bytes: Uint8Array): Promise<void> {
    const object = await readDicomObject(bytes, file, this.#codecs);
    if (object.kind === 'index') {
      entry.outcome = 'index';
      return;
    }
    const known = this.#owners.get(object.owner.key);
    if (known) known.files++;
    else this.#owners.set(object.owner.key, { owner: object.owner, files: 1 });
    const { owner } = this.#context;
    if (owner !== undefined && owner !== object.owner.key) throw new ImageReject('other-patient');
    this.#tags.add(object.tags);
    if (object.kind === 'picture') {
      this.#heads.set(file, object.head);
      this.#slices.push(...object.head.slices);
      entry.outcome = object.head.meaning === 'dose' ? 'dose' : 'image';
    } else {
      this.#late.push(object.imaged);
      entry.outcome = object.imaged.kind;
    }
  }

  /** Second pass: pixels, one stack after the other. */
  async makeVolumes(): Promise<void> {
    const loader = new SliceLoader((file) => this.#bytesOf((this.#entries[file] as Entry).source), this.#heads, this.#codecs);
    let done = 0;
    for (const group of groupSlices(this.#slices)) {
      const tick = (share: number): Promise<void> => this.#tick((done + share * group.length) / this.#slices.length);
      await this.#makeGroup(group, loader, tick);
      done += group.length;
    }
  }

  async #makeGroup(group: readonly SliceHead[], loader: SliceLoader, tick: (share: number) => Promise<void>): Promise<void> {
    let slices = group;
    const made = new Set<string>();
    // Each round that fails leaves slices out, so it ends.
    while (slices.length > 0) {
      const failed = new Map<SliceHead, ImageReject>();
      for (const stack of buildStacks(slices)) {
        const heads = stack.phases.flat().flatMap((place) => ('head' in place ? [place.head] : place.between));
        const key = heads.map((h) => `${h.file}.${h.frame}`).join();
        if (made.has(key)) continue;
        const assembled = await this.#assembled(stack, loader, tick);
        if ('failed' in assembled) for (const [slice, why] of assembled.failed) failed.set(slice, why);
        else {
          made.add(key);
          const files = [...new Set(heads.map((h) => h.file))];
          const { facts } = loader.head(heads[0] as SliceHead);
          this.#series.add(facts.series);
          await this.#onImaged({ kind: 'image', facts, files, ...assembled });
        }
      }
      for (const [slice, why] of failed) this.#refuse(this.#entries[slice.file] as Entry, why);
      if (failed.size === 0) return;
      slices = slices.filter((slice) => !failed.has(slice));
    }
  }

  async #assembled(...[stack, loader, tick]: Parameters<typeof assemble>): ReturnType<typeof assemble> {
    try {
      return await assemble(stack, loader, tick);
    } catch (error) {
      if (!(error instanceof ImageReject)) throw error;
      const heads = stack.phases.flat().flatMap((place) => ('head' in place ? [place.head] : place.between));
      return { failed: new Map(heads.map((head) => [head, error])) };
    }
  }

  /** Files of research formats stand for themselves and are read whole. */
  async readResearchFiles(): Promise<void> {
    for (const { entry, file, format } of this.#research) {
      await this.#guard(entry, async () => {
        const bytes = await this.#bytesOf(entry.source);
        const detached = detachedName(format, bytes, entry.source.name);
        const voxels = detached === null ? null : await this.#sibling(detached, entry.source.name);
        const image = researchImage(await readResearch(format, bytes, voxels), file, await this.#context.hash(bytes));
        await this.#context.pacer.pause(0);
        await this.#onImaged(image);
      });
    }
  }

  /** Segmentations and structures come last: by then it is known which images they belong to. */
  async handOver(): Promise<void> {
    const present = { series: this.#series, instances: new Set(this.#slices.map((slice) => slice.instance)) };
    for (const imaged of this.#late) await this.#onImaged(linkReferences(imaged, present));
  }

  owners(): ImageOwner[] {
    return [...this.#owners.values()].map(({ owner: { key, name, birthDate, sex }, files }) => ({ key, name, birthDate, sex, files }));
  }

  result(): ImageReading {
    const files = this.#entries.map(({ source, outcome, format, reject }): ImageFileOutcome => {
      const part = this.#parts.has(source);
      const refused = part ? null : reject;
      return {
        name: source.name,
        bytes: source.size,
        outcome: part ? 'part' : refused ? 'refused' : (outcome ?? 'part'),
        format,
        reason: refused?.code ?? null,
        message: refused?.message ?? '',
      };
    });
    return { files, owners: this.owners(), tags: this.#tags.fates() };
  }

  #refuse(entry: Entry, why: ImageReject): void {
    entry.reject ??= why;
  }

  async #guard(entry: Entry, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof ImageReject) this.#refuse(entry, error);
      // An array no engine can make: the header states more than memory holds.
      else if (error instanceof RangeError) this.#refuse(entry, new ImageReject('too-large'));
      else throw error;
    }
  }

  async #tick(done: number): Promise<void> {
    const { pacer } = this.#context;
    if (pacer.due) await pacer.pause(SCAN_SHARE + (1 - SCAN_SHARE) * done);
  }

  async #bytesOf(source: Source): Promise<Uint8Array> {
    if (source.size > LARGEST_FILE) throw new ImageReject('too-large');
    let bytes: Uint8Array;
    try {
      bytes = await source.read();
    } catch (error) {
      if (error instanceof ImageReject) throw error;
      throw new ImageReject('unreadable');
    }
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const unpacked = await gunzip(bytes, this.#context.pacer, LARGEST_FILE);
    if (unpacked === null) throw new ImageReject('gzip-damaged');
    if (unpacked === 'too-large') throw new ImageReject('too-large');
    return unpacked;
  }

  /** The voxel file a header names, looked for beside it by its plain name. */
  async #sibling(name: string, beside: string): Promise<Uint8Array> {
    const folder = beside.slice(0, beside.length - baseName(beside).length);
    const wanted = baseName(name);
    const found = this.#queue.find((s) => s.name === folder + wanted) ?? this.#queue.find((s) => baseName(s.name) === wanted);
    if (!found || baseName(beside) === wanted) throw new ImageReject('data-elsewhere', wanted.slice(0, 60));
    const bytes = await found.read();
    this.#parts.add(found);
    return bytes;
  }
}
