import type { Component } from 'svelte';
import { untrack } from 'svelte';
import type { Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, dot, invertAffine, subtract } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { centreOf } from '#models/imaging/grid.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { atSlice, sliceOf, sliceRange, type PlaneAxes } from '#models/imaging/plane.ts';
import type { PlaneView } from '#models/imaging/plane-view.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { openingWindow } from '#models/imaging/window.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import type { VolumeView } from '#src/stage/volume/contract.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import { MeasureStore } from './viewer-measures-store.ts';
import type { Measure, MeasureKind } from './viewer-measures.ts';
import { START, type Overlay, type ViewerSettings, type WindowOf } from './viewer-settings.ts';
import { axesOf, PLAIN_EYE, type CellKind, type Eye, type Shown } from './viewer-views.ts';

export type Tool = 'cross' | 'scroll' | 'window' | 'move' | MeasureKind;
type Image = Extract<Imaged, { kind: 'image' }>;

/** What works on the pictures in place of the viewer's own tools, for instance a brush. Points are patient mm. */
export interface PlaneHand {
  /** Does it take presses now, in place of the viewer's tool? */
  readonly holds: boolean;
  /** Leaves presses to the viewer's tool. */
  release(): void;
  /** True: the press is its own, and so are drag and end. */
  down(point: Vec3, axes: PlaneAxes): boolean;
  drag(point: Vec3): void;
  up(point: Vec3): void;
  cancel(): void;
}

/** Drawn over each plane, under its marks. */
export interface LayerProps {
  readonly view: PlaneView;
}

/** The image on screen and how it is looked at. Holds nothing once its twin is closed or the vault is locked. */
class Viewer {
  #key = $state('');
  phase = $state<'none' | 'loading' | 'ready' | 'missing' | 'other' | 'failed'>('none');
  problem = $state('');
  image = $state.raw<Image | null>(null);
  over = $state.raw<Image | null>(null);
  settings = $state.raw<ViewerSettings>(START);
  /** The crosshair, patient mm. */
  point = $state.raw<Vec3>([0, 0, 0]);
  frame = $state(0);
  tool = $state<Tool>('cross');
  /** The cell that fills the page; null shows all. */
  full = $state<Shown | null>(null);
  /** Set while segments are worked on. */
  hand = $state.raw<PlaneHand | null>(null);
  layer = $state.raw<Component<LayerProps> | null>(null);
  bar = $state.raw<Component | null>(null);
  /** From where the image in space is seen. */
  side = $state<VolumeView | 'free'>('front');
  eyes = $state.raw<Readonly<Partial<Record<CellKind, Eye>>>>({});
  #nextMeasure = 1;
  #store: MeasureStore | null = null;
  /** The measures as the vault has them. */
  #kept: readonly Measure[] = [];

  constructor() {
    $effect.root(() => {
      $effect(() => {
        if (current.twin === null) this.close();
      });
      // However measures change, by a command or its undo, they are kept.
      $effect(() => {
        const { measures } = this.settings;
        if (this.phase === 'ready') untrack(() => this.#keep(measures));
      });
    });
  }

  /** Twin and image on screen. */
  get key(): string {
    return this.#key;
  }

  get volume(): Volume | null {
    return this.image?.volume ?? null;
  }

  get grid(): Grid | null {
    return this.image?.volume.grid ?? null;
  }

  /** A single picture, a film or a colour image: seen as it is stored, not cut anew. */
  get flat(): boolean {
    const { volume } = this;
    return volume !== null && (volume.grid.size[2] < 3 || volume.components !== 1);
  }

  get oriented(): boolean {
    return !this.image?.findings.some((found) => found.code === 'no-orientation');
  }

  /** Is a place in the image a place in the body? Not where the source does not say how large a pixel is. */
  get placed(): boolean {
    const { volume } = this;
    return volume !== null && volume.measured[0] && volume.measured[1] && (volume.measured[2] || volume.grid.size[2] === 1);
  }

  get cells(): readonly Shown[] {
    return this.flat ? ['stored'] : ['axial', 'coronal', 'sagittal', this.settings.fourth];
  }

  async open(twin: OpenTwin, id: string): Promise<void> {
    const key = `${twin.id} ${id}`;
    if (this.#key === key && this.phase !== 'failed') return;
    this.close();
    this.#key = key;
    this.phase = 'loading';
    try {
      const store = new MeasureStore(twin, id);
      // An image can be looked at without its measures, not the other way round.
      const measures = store.load().catch((error: unknown) => (this.#say(m.viewer_measures_lost(), error), []));
      const imaged = await twin.store.loadImage(twin.id, id);
      const kept = await measures;
      if (this.#key !== key) return;
      this.#store = store;
      if (imaged?.kind === 'image') this.#show(imaged, kept);
      else this.phase = imaged ? 'other' : 'missing';
    } catch (error) {
      if (this.#key !== key) return;
      this.phase = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  close(): void {
    this.#key = '';
    this.#store = null;
    this.phase = 'none';
    this.image = this.over = null;
    this.settings = START;
    this.eyes = {};
    this.full = null;
    this.side = 'front';
    this.frame = 0;
    this.tool = 'cross';
    this.hand = this.layer = this.bar = null;
  }

  #show(image: Image, measures: readonly Measure[]): void {
    const { volume } = image;
    this.image = image;
    this.#kept = measures;
    this.#nextMeasure = Math.max(0, ...measures.map(({ id }) => id)) + 1;
    this.settings = { ...this.#opening(volume), measures };
    this.point = middleVoxel(volume.grid);
    this.phase = 'ready';
  }

  #keep(measures: readonly Measure[]): void {
    if (measures === this.#kept || !this.#store) return;
    this.#kept = measures;
    this.#store.save(measures).catch((error: unknown) => this.#say(m.viewer_measures_unkept(), error));
  }

  #say(text: string, error: unknown): void {
    void toasts.show({ kind: 'failed', text, detail: error instanceof Error ? error.message : String(error) });
  }

  #opening(volume: Volume): ViewerSettings {
    return { ...START, window: windowOf(volume) };
  }

  /** Changes settings; returns how to put them back. */
  change(change: Partial<ViewerSettings>): () => void {
    const before = this.settings;
    const key = this.#key;
    this.settings = { ...before, ...change };
    const was = Object.fromEntries(Object.keys(change).map((name) => [name, before[name as keyof ViewerSettings]]));
    return () => {
      if (this.#key === key) this.settings = { ...this.settings, ...was };
    };
  }

  /** Everything but measures and the choice of the fourth picture as when the image was opened; returns the way back. */
  reset(): () => void {
    const { volume, eyes, point, full } = this;
    if (!volume) return () => undefined;
    const back = this.change({ ...this.#opening(volume), measures: this.settings.measures, fourth: this.settings.fourth });
    this.eyes = {};
    this.point = middleVoxel(volume.grid);
    this.full = null;
    return () => {
      back();
      [this.eyes, this.point, this.full] = [eyes, point, full];
    };
  }

  addMeasure(measure: Omit<Measure, 'id'>): () => void {
    return this.change({ measures: [...this.settings.measures, { ...measure, id: this.#nextMeasure++ }] });
  }

  /** The second image; loaded when first asked for. Throws an Error in words when it is not there. */
  async setOver(twin: OpenTwin, over: (Omit<Overlay, 'window'> & { window?: WindowOf | undefined }) | null): Promise<() => void> {
    const before = this.over;
    const key = this.#key;
    const held = this.settings.over?.image === over?.image ? this.settings.over : null;
    let image = held ? before : null;
    if (over && !image) {
      const loaded = await twin.store.loadImage(twin.id, over.image);
      image = loaded?.kind === 'image' ? loaded : null;
      if (this.#key !== key) return () => undefined;
    }
    this.over = image;
    const window = image && (over?.window ?? held?.window ?? windowOf(image.volume));
    const back = this.change({ over: over && window ? { ...over, window } : null });
    return () => {
      back();
      if (this.#key === key) this.over = before;
    };
  }

  eye(kind: CellKind): Eye {
    return this.eyes[kind] ?? PLAIN_EYE;
  }

  setEye(kind: CellKind, eye: Eye): void {
    const zoom = Math.min(40, Math.max(0.2, eye.zoom));
    this.eyes = { ...this.eyes, [kind]: { ...eye, zoom } };
  }

  /** Makes every plane larger or smaller and brings the cross into its middle: what a pinch and a drag do, by a tap. */
  zoomBy(factor: number): void {
    const { grid } = this;
    if (!grid) return;
    const from = subtract(this.point, centreOf(grid));
    for (const kind of this.cells) {
      if (kind === 'volume') continue;
      const { right, down } = axesOf(kind, grid, this.settings.along, this.settings.lean);
      this.setEye(kind, { zoom: this.eye(kind).zoom * factor, pan: [dot(from, right), dot(from, down)] });
    }
  }

  /** Moves the crosshair, kept within the image. */
  moveTo(point: Vec3): void {
    const { grid } = this;
    if (!grid) return;
    const index = applyAffine(invertAffine(grid.toPatient), point);
    const kept = index.map((x, axis) => Math.min((grid.size[axis] as number) - 1, Math.max(0, x)));
    const inside = index.every((x, axis) => x === kept[axis]);
    this.point = inside ? point : applyAffine(grid.toPatient, kept as unknown as Vec3);
  }

  /** Goes `by` slices along a plane's normal, or to its first or last. */
  scroll(kind: CellKind, by: number | 'first' | 'last'): void {
    const { grid } = this;
    if (!grid) return;
    const axes = axesOf(kind, grid, this.settings.along, this.settings.lean);
    const range = sliceRange(grid, axes);
    const to = by === 'first' ? 1 : by === 'last' ? range.count : sliceOf(range, axes, this.point) + by;
    this.point = atSlice(range, axes, this.point, to);
  }
}

function windowOf(volume: Volume): WindowOf {
  const { centre, width } = openingWindow(volume);
  return { centre, width };
}

/** The middle of the voxel nearest to the middle of the image, so that slices are seen as they were taken. */
function middleVoxel(grid: Grid): Vec3 {
  const index = applyAffine(invertAffine(grid.toPatient), centreOf(grid));
  return applyAffine(grid.toPatient, index.map(Math.round) as unknown as Vec3);
}

export const viewer = new Viewer();
