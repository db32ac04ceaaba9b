import type { Component } from 'svelte';
import type { Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, dot, invertAffine, subtract } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { centreOf } from '#models/imaging/grid.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { atSlice, sliceOf, sliceRange, type PlaneAxes, type PlaneKind } from '#models/imaging/plane.ts';
import type { PlaneView } from '#models/imaging/plane-view.ts';
import type { TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import type { TransferFunction } from '#models/imaging/transfer-function.ts';
import type { DisplayWindow, Volume } from '#models/imaging/volume.ts';
import { openingWindow } from '#models/imaging/window.ts';
import type { OverlayColours, Slab } from '#src/stage/planes/contract.ts';
import { WHOLE, type VolumeClip, type VolumeView } from '#src/stage/volume/contract.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { Measure, MeasureKind } from './viewer-measures.ts';
import { axesOf, PLAIN_EYE, type CellKind, type Eye, type Lean, type Shown } from './viewer-views.ts';

export type Tool = 'cross' | 'scroll' | 'window' | 'move' | MeasureKind;
type WindowOf = Pick<DisplayWindow, 'centre' | 'width'>;

/** A second image over the first. */
export interface Overlay {
  readonly image: string;
  readonly opacity: number;
  readonly colours: OverlayColours;
  readonly window: WindowOf;
}

/** The image in space. */
export interface Solid {
  /** Null: what suits the image; `greatest`: the greatest value along each line of sight. */
  readonly preset: TransferPreset | 'greatest' | null;
  /** Made by hand from the preset; null: the preset as it is. */
  readonly own: TransferFunction | null;
  /** The plane through the cross before which everything is taken away, or with `behind` beyond which. */
  readonly cut: PlaneKind | 'oblique' | 'none';
  readonly behind: boolean;
  /** What is kept along the image's own axes: shares 0 to 1, edge to edge. */
  readonly box: VolumeClip['box'];
}

/** What can be set about the picture and undone. Plain data: part of the state hash. */
export interface ViewerSettings {
  readonly window: WindowOf;
  readonly slab: Slab;
  readonly smooth: boolean;
  readonly along: 'patient' | 'scan';
  readonly lean: Lean;
  readonly over: Overlay | null;
  /** What stands beside the three planes. */
  readonly fourth: 'volume' | 'oblique';
  readonly solid: Solid;
  readonly measures: readonly Measure[];
}

const START: ViewerSettings = {
  window: { centre: 0, width: 1 },
  slab: { mm: 0, join: 'mean' },
  smooth: true,
  along: 'patient',
  lean: { base: 'axial', turn: 30, tilt: 0 },
  over: null,
  fourth: 'volume',
  solid: { preset: null, own: null, cut: 'none', behind: false, box: WHOLE.box },
  measures: [],
};

type Image = Extract<Imaged, { kind: 'image' }>;

/** What works on the pictures in place of the viewer's own tools, for instance a brush. Points are patient mm. */
export interface PlaneHand {
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

  constructor() {
    $effect.root(() => {
      $effect(() => {
        if (current.twin === null) this.close();
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
      const imaged = await twin.store.loadImage(twin.id, id);
      if (this.#key !== key) return;
      if (imaged?.kind === 'image') this.#show(imaged);
      else this.phase = imaged ? 'other' : 'missing';
    } catch (error) {
      if (this.#key !== key) return;
      this.phase = 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  close(): void {
    this.#key = '';
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

  #show(image: Image): void {
    const { volume } = image;
    this.image = image;
    this.settings = this.#opening(volume);
    this.point = middleVoxel(volume.grid);
    this.phase = 'ready';
  }

  #opening(volume: Volume): ViewerSettings {
    const { centre, width } = openingWindow(volume);
    return { ...START, window: { centre, width } };
  }

  /** Changes settings; returns how to put them back. */
  change(change: Partial<ViewerSettings>): () => void {
    const before = this.settings;
    const key = this.#key;
    this.settings = { ...before, ...change };
    return () => {
      if (this.#key === key) this.settings = before;
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
  async setOver(twin: OpenTwin, over: Omit<Overlay, 'window'> | null): Promise<() => void> {
    const before = this.over;
    const key = this.#key;
    let image = over && this.settings.over?.image === over.image ? before : null;
    if (over && !image) {
      const loaded = await twin.store.loadImage(twin.id, over.image);
      image = loaded?.kind === 'image' ? loaded : null;
      if (this.#key !== key) return () => undefined;
    }
    this.over = image;
    const window = image && openingWindow(image.volume);
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

/** The middle of the voxel nearest to the middle of the image, so that slices are seen as they were taken. */
function middleVoxel(grid: Grid): Vec3 {
  const index = applyAffine(invertAffine(grid.toPatient), centreOf(grid));
  return applyAffine(grid.toPatient, index.map(Math.round) as unknown as Vec3);
}

export const viewer = new Viewer();
