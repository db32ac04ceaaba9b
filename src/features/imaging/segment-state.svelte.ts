import type { Component } from 'svelte';
import type { Vec3 } from '#models/imaging/affine.ts';
import { sameGrid } from '#models/imaging/grid.ts';
import type { Imaged } from '#models/imaging/image.ts';
import type { Line } from '#models/imaging/segment/diameters.ts';
import type { EditedSegment } from '#models/imaging/segment/label-editor.ts';
import { LabelEditor } from '#models/imaging/segment/label-editor.ts';
import type { Opened } from '#models/imaging/segment/stored-segmentation.ts';
import type { ValueRange } from '#models/imaging/volume.ts';
import { openingWindow } from '#models/imaging/window.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { LayerProps, PlaneHand } from './viewer.svelte.ts';
import { viewer } from './viewer.svelte.ts';

/** What a press on a picture does. `look`: whatever the viewer's own tool does. */
export type SegmentPen = 'look' | 'brush' | 'eraser' | 'grow';

/** How tools work; kept while the page is open, no part of the history. */
export interface SegmentSettings {
  readonly pen: SegmentPen;
  readonly radiusMm: number;
  readonly shape: 'disc' | 'ball';
  /** Paint over voxels of other segments. */
  readonly over: boolean;
  /** Of the inside of segments, 0 to 1. */
  readonly opacity: number;
  readonly tolerance: number;
  /** mm; null = no limit. */
  readonly reachMm: number | null;
  readonly connectivity: 6 | 26;
  /** Leak guard of growing, mL. */
  readonly mostMl: number;
  readonly range: ValueRange;
  readonly smoothMm: number;
  readonly marginMm: number;
  readonly dropMl: number;
}

/** Where what is on screen was stored last. */
export interface SavedAs {
  readonly id: string;
  /** Of the editor, when it was stored. */
  readonly version: number;
  readonly name: string;
  readonly at: number;
}

interface Work {
  readonly key: string;
  readonly frame: number;
  readonly image: Extract<Imaged, { kind: 'image' }>;
  readonly editor: LabelEditor;
}

const START: SegmentSettings = {
  pen: 'brush',
  radiusMm: 5,
  shape: 'disc',
  over: false,
  opacity: 0.35,
  tolerance: 1,
  reachMm: 60,
  connectivity: 6,
  mostMl: 500,
  range: { min: 0, max: 1 },
  smoothMm: 1.5,
  marginMm: 5,
  dropMl: 0.1,
};

/** The segments being worked on: one image's, on one of its frames. Holds nothing once the twin is closed. */
class Segmenting {
  on = $state(false);
  work = $state.raw<Work | null>(null);
  /** Grows with every change of a voxel, the pieces of a stroke included. */
  revision = $state(0);
  segments = $state.raw<readonly EditedSegment[]>([]);
  selected = $state<number | null>(null);
  settings = $state.raw<SegmentSettings>(START);
  name = $state('');
  saved = $state.raw<SavedAs | null>(null);
  /** The version whose stored copy a person deleted. */
  forgotten: number | null = null;
  /** What is under way in a worker, in words; and how to end it. */
  busy = $state.raw<{ readonly label: string; stop(): void } | null>(null);
  /** Lines that measure the chosen segment, drawn where they lie; none while it changes. */
  lines = $state.raw<readonly Line[]>([]);
  /** What the last tool has to say, in words. */
  note = $state('');

  constructor() {
    $effect.root(() => {
      $effect(() => {
        if (current.twin === null) this.forget();
      });
      // Another image: what was drawn on this one waits until it, or a further one, is opened.
      $effect(() => {
        const { key, phase } = viewer;
        if (phase === 'none' || (this.work !== null && key !== '' && key !== this.work.key)) this.on = false;
      });
    });
  }

  get editor(): LabelEditor | null {
    return this.work?.editor ?? null;
  }

  /** Do the pictures show the image and frame that is worked on? */
  get here(): boolean {
    return this.on && this.work !== null && this.work.key === viewer.key && this.work.frame === viewer.frame;
  }

  /** Drawn and not yet stored. */
  get unsaved(): boolean {
    void this.revision;
    const { editor, saved } = this;
    return editor !== null && editor.version !== (saved?.version ?? 0) && (this.drawn || saved !== null);
  }

  /** Is there a voxel in any segment? */
  get drawn(): boolean {
    void this.revision;
    const { editor } = this;
    return editor !== null && editor.segments.some((one) => editor.count(one.number) > 0);
  }

  /** May segments of the image in the viewer be drawn? Not of a colour image. */
  get possible(): boolean {
    return viewer.phase === 'ready' && viewer.volume?.components === 1;
  }

  get chosen(): EditedSegment | null {
    return this.segments.find((one) => one.number === this.selected) ?? null;
  }

  set(change: Partial<SegmentSettings>): void {
    this.settings = { ...this.settings, ...change };
  }

  /** Begins, or goes on, with the image in the viewer. */
  start(hand: PlaneHand, layer: Component<LayerProps>, bar: Component): void {
    if (!this.possible || !viewer.image) return;
    this.on = true;
    if (this.work?.key !== viewer.key || this.work.frame !== viewer.frame) this.begin(null);
    viewer.hand = hand;
    viewer.layer = layer;
    viewer.bar = bar;
  }

  stop(): void {
    this.on = false;
    viewer.hand = viewer.layer = viewer.bar = null;
  }

  /** Begins anew on the image and frame in the viewer, with what was opened or nothing. */
  begin(opened: Opened | null, saved: Omit<SavedAs, 'version'> | null = null): void {
    const { image } = viewer;
    if (!image) return;
    const { volume } = image;
    const fresh = this.work === null || !sameGrid(this.work.image.volume.grid, volume.grid);
    const editor = new LabelEditor(volume.grid, opened?.labels, opened?.segments);
    this.work = { key: viewer.key, frame: viewer.frame, image, editor };
    this.selected = opened?.segments[0]?.number ?? null;
    this.name = saved?.name ?? '';
    this.saved = saved && { ...saved, version: editor.version };
    this.forgotten = null;
    this.note = '';
    if (fresh) {
      const { centre, width } = openingWindow(volume);
      const round = (x: number): number => (Number.isInteger(volume.range?.max ?? 0.5) ? Math.round(x) : x);
      this.set({ tolerance: Math.max(round(width / 10), 1e-6), range: { min: round(centre), max: volume.range?.max ?? centre + width } });
    }
    this.changed();
  }

  /** After every change of the editor. */
  changed(): void {
    const { editor } = this;
    this.segments = editor?.segments ?? [];
    if (!this.segments.some((one) => one.number === this.selected)) this.selected = this.segments.at(-1)?.number ?? null;
    this.revision++;
  }

  forget(): void {
    this.busy?.stop();
    this.stop();
    this.work = this.saved = this.busy = null;
    this.segments = [];
    this.lines = [];
    this.selected = null;
    this.name = this.note = '';
    this.settings = START;
  }

  /** What commands change of it, for the state hash: which step the voxels are at stands for them. */
  get state(): unknown {
    void this.revision;
    const { editor } = this;
    return editor && { version: editor.version, segments: editor.segments };
  }

  /** The voxel a place of the patient lies in; null outside the image. */
  voxelAt(index: Vec3): Vec3 | null {
    const voxel = index.map(Math.round) as unknown as Vec3;
    const size = this.work?.image.volume.grid.size;
    return size && voxel.every((n, axis) => n >= 0 && n < (size[axis] as number)) ? voxel : null;
  }
}

export const segmenting = new Segmenting();
