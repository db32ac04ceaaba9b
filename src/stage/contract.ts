import type { HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import type { StructureKey } from '#models/anatomy/heart/structures.ts';
import type { StageView } from './camera.ts';
import type { SavedViewpoint } from './viewpoint.ts';

export type StageTheme = 'light' | 'dark' | 'reading';
export type { StageView };

export interface StageOptions {
  readonly theme?: StageTheme;
  /** 'auto' tries WebGPU and falls back to WebGL2. */
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly reducedMotion?: boolean;
  /** Highest number of device pixels per CSS pixel; 1.5 unless told. */
  readonly maxPixelRatio?: number;
  /** Names and sentences; English unless given. */
  readonly words?: StageWords;
  /** The graphics device has been taken away: nothing more will be drawn; `save` and `dispose` still work. */
  readonly onLost?: () => void;
}

/** What a person has made of a stage, to be taken over to another. */
export interface StageSaved {
  readonly backend: 'webgpu' | 'webgl2';
  readonly viewpoint: SavedViewpoint;
  readonly alone: StructureKey | null;
  readonly picked: StructureKey | null;
}

/** A label laid out over the canvas, CSS pixels from its upper left corner. Leader lines never cross. */
export interface StageLabel<K extends string = StructureKey> {
  readonly key: K;
  readonly text: string;
  readonly side: 'left' | 'right';
  /** Where the text stands (its edge that faces the heart, middle of the line). */
  readonly x: number;
  readonly y: number;
  /** The point on the heart. */
  readonly anchorX: number;
  readonly anchorY: number;
}

/** The only door to the 3D world: plain data in, plain data out. */
export interface Stage {
  readonly backend: 'webgpu' | 'webgl2';
  setHeart(mesh: HeartMesh): void;
  setBeat(state: HeartState): void;
  setTheme(theme: StageTheme): void;
  setView(view: StageView): void;
  /** Cut plane on or off; `position` moves it along its normal, -1..1 of the heart's radius, 0 through the middle. */
  setCut(on: boolean, position?: number): void;
  /** Shows one structure and turns the rest to glass; null shows everything. */
  isolate(key: StructureKey | null): void;
  setLabels(on: boolean): void;
  onPick(callback: (key: StructureKey | null) => void): () => void;
  /** Called with the labels whenever they may have moved; an empty list when they are off. */
  onLabels(callback: (labels: readonly StageLabel[]) => void): () => void;
  save(): StageSaved;
  /** Takes over the viewpoint, cut and selection of another stage; its heart, beat and theme are set by themselves. */
  restore(saved: StageSaved): void;
  /** What is to be seen, in words. */
  describe(): string;
  onDescribe(callback: (text: string) => void): () => void;
  setReducedMotion(on: boolean): void;
  /** Frames drawn since the start, draw calls of the last frame, triangles of the heart, for budgets and tests. */
  stats(): { readonly frames: number; readonly drawCalls: number; readonly triangles: number; readonly uploadBytes: number };
  dispose(): void;
}

/** What the stage has to say about itself; all data, so that the page can put it in any language. */
export interface StageState {
  readonly view: StageView | 'free';
  readonly cut: boolean;
  readonly alone: StructureKey | null;
  readonly picked: StructureKey | null;
  /** Volumes now, mL. */
  readonly volumes: { readonly V_lv: number; readonly V_rv: number; readonly V_la: number; readonly V_ra: number } | null;
  readonly openValves: readonly StructureKey[];
  /** The drawn heart cannot take the simulated volumes and shows the nearest shape. */
  readonly limited: boolean;
}

/** Names and sentences in one language. */
export interface StageWords {
  structure(key: StructureKey): string;
  describe(state: StageState): string;
}
