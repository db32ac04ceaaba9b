import type { Imaged } from '#models/imaging/image.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TissueMap } from '#models/tumour/index.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import { brainSegments, daysOf, type Choice, type Detail } from './choice.ts';
import { filledBySlice } from './filled.ts';
import { bytesIn, insideShare, regionOf, segmentIn, valuesIn, type Outline, type Region } from './region.ts';
import type { AddedTissue } from './results.ts';

interface DetailSpec {
  /** Voxels at most. */
  readonly cells: number;
  /** Room around the outlines, mm. */
  readonly margin: number;
  /** Simulated tumours. */
  readonly members: number;
  /** Simulations of each round of a fit's sampling. */
  readonly rounds: readonly number[];
}

/** How finely a tumour is simulated. */
export const DETAIL: Readonly<Record<Detail, DetailSpec>> = {
  quick: { cells: 12_000, margin: 18, members: 48, rounds: new Array<number>(11).fill(50) },
  fine: { cells: 110_000, margin: 30, members: 96, rounds: new Array<number>(11).fill(50) },
};

/** One outline on the grid of the simulation. */
export interface SeenOn {
  /** 0 for the newest, negative before. */
  readonly day: number;
  readonly date: string | null;
  /** Share of each voxel, 0 to 255. */
  readonly share: Uint8Array;
  /** Volume of the outline, holes in it filled. */
  readonly mL: number;
}

/** Everything a fit and a picture need, cut from the images of a choice. */
export interface Prepared {
  readonly scan: Volume;
  readonly region: Region;
  readonly tissue: TissueMap;
  /** What of the outlines the chosen tissue did not hold. */
  readonly addedTissue: AddedTissue;
  readonly seen: readonly SeenOn[];
  /** `inside`: share of it that lies in the simulated part. */
  readonly structure: (Outline & { readonly name: string; readonly share: Uint8Array; readonly inside: number }) | null;
  /** Dose of the whole course as stored, Gy; null without a stored dose. */
  readonly dose: Float32Array | null;
}

/** Why a choice cannot be prepared. */
export class PrepareProblem extends Error {
  override readonly name = 'PrepareProblem';
  readonly reason: 'missing' | 'no-space' | 'empty' | 'outside' | 'too-small' | 'no-body';

  constructor(reason: PrepareProblem['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** A pause in which the page draws and hears the person. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Finds where the body is on a scan; null where there is none. */
export type FindBody = (scan: string, volume: Volume) => Promise<ByteField | null>;

/** Loads the images of a choice and lays them on one grid. Throws PrepareProblem. */
export async function prepare(twin: Pick<OpenTwin, 'id' | 'store'>, choice: Choice, findBody: FindBody): Promise<Prepared> {
  const loaded = new Map<string, Imaged>();
  const load = async (id: string): Promise<Imaged> => {
    const known = loaded.get(id);
    if (known) return known;
    const image = await twin.store.loadImage(twin.id, id);
    if (!image) throw new PrepareProblem('missing');
    loaded.set(id, image);
    return image;
  };
  const outline = async (ref: { readonly image: string; readonly segment: number }): Promise<Outline & { readonly name: string }> => {
    const image = await load(ref.image);
    const found = image.kind === 'labels' ? image.labels.segments.find((one) => one.number === ref.segment) : undefined;
    if (image.kind !== 'labels' || !found) throw new PrepareProblem('missing');
    return { labels: image.labels, segment: ref.segment, name: found.name };
  };
  const scan = await load(choice.scan);
  if (scan.kind !== 'image') throw new PrepareProblem('missing');
  if (scan.volume.measured.includes(false)) throw new PrepareProblem('no-space');
  const outlines = await Promise.all(choice.seen.map(outline));
  const { cells, margin } = DETAIL[choice.detail];
  let region: Region;
  try {
    region = regionOf(scan.volume.grid, outlines, { margin, cells });
  } catch {
    throw new PrepareProblem('empty');
  }
  await breath();
  const days = daysOf(choice.seen);
  const seen: SeenOn[] = [];
  for (const [n, one] of outlines.entries()) {
    const share = filledBySlice(region.grid.size, segmentIn(region, one));
    checkSeen(share);
    seen.push({ day: days[n] as number, date: choice.seen[n]?.date ?? null, share, mL: millilitres(region, share) });
    await breath();
  }
  const tumour = anyOf(seen.map((one) => one.share));
  const body = (): Promise<ByteField | null> => findBody(choice.scan, scan.volume);
  const { tissue, added } = await tissueOf(choice, region, tumour, load, outline, body);
  const structure = choice.structure && (await outline(choice.structure));
  const dose = choice.dose === null ? null : await load(choice.dose);
  return {
    scan: scan.volume,
    region,
    tissue,
    addedTissue: { mL: millilitres(region, added), share: shareOf(added, tumour) },
    seen,
    structure: structure && { ...structure, share: watchedIn(region, structure), inside: insideShare(region, structure) },
    dose: dose?.kind === 'image' ? valuesIn(region, dose.volume).map((gray) => (gray > 0 ? gray : 0)) : null,
  };
}

/** An outline of which nothing lies on the scan, or that fills half of no voxel of the simulation, cannot be fitted. */
function checkSeen(share: Uint8Array): void {
  const most = share.reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) throw new PrepareProblem('outside');
  if (most < 128) throw new PrepareProblem('too-small');
}

/** Volume of a share, mL. */
export function millilitres(region: Region, share: Uint8Array): number {
  const [h] = region.grid.spacing;
  return (share.reduce((sum, part) => sum + part, 0) / 255) * (h ** 3 / 1000);
}

/** A structure too thin to fill half of any voxel is all the voxels it has a part of, not none. */
function watchedIn(region: Region, outline: Outline): Uint8Array {
  const share = segmentIn(region, outline);
  return share.some((part) => part >= 128) ? share : share.map((part) => (part > 0 ? 255 : 0));
}

function shareOf(part: Uint8Array, whole: Uint8Array): number {
  const sum = (all: Uint8Array): number => all.reduce((a, b) => a + b, 0);
  return sum(part) / Math.max(1, sum(whole));
}

function anyOf(shares: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(shares[0]?.length ?? 0);
  for (const share of shares) for (let n = 0; n < out.length; n++) out[n] = Math.max(out[n] as number, share[n] as number);
  return out;
}

async function tissueOf(
  choice: Choice,
  region: Region,
  tumour: Uint8Array,
  load: (id: string) => Promise<Imaged>,
  outline: (ref: { readonly image: string; readonly segment: number }) => Promise<Outline>,
  findBody: () => Promise<ByteField | null>,
): Promise<{ readonly tissue: TissueMap; readonly added: Uint8Array }> {
  const { grid } = region;
  const count = tumour.length;
  let grey: Uint8Array = new Uint8Array(count);
  let white: Uint8Array;
  if (choice.tissue.kind === 'brain') {
    const map = await load(choice.tissue.image);
    const numbers = map.kind === 'labels' ? brainSegments(map.labels.segments) : null;
    if (map.kind !== 'labels' || !numbers) throw new PrepareProblem('missing');
    white = segmentIn(region, { labels: map.labels, segment: numbers.white });
    await breath();
    grey = segmentIn(region, { labels: map.labels, segment: numbers.grey });
  } else if (choice.tissue.kind === 'segment') {
    white = segmentIn(region, await outline(choice.tissue));
  } else {
    const body = await findBody();
    if (!body) throw new PrepareProblem('no-body');
    white = bytesIn(region, body);
  }
  await breath();
  // Where the tumour was seen there is tissue, whatever the map says: a map of the brain leaves a hole at the tumour.
  const added = new Uint8Array(count);
  for (let n = 0; n < count; n++) {
    const least = Math.min(255 - (grey[n] as number), tumour[n] as number);
    if ((white[n] as number) < least) {
      added[n] = least - (white[n] as number);
      white[n] = least;
    }
    if ((white[n] as number) + (grey[n] as number) > 255) white[n] = 255 - (grey[n] as number);
  }
  return { tissue: { grid, white, grey }, added };
}
