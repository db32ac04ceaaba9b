import type { HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import type { StructureKey } from '#models/anatomy/heart/structures.ts';

export type StageTheme = 'light' | 'dark' | 'reading';
export type StageView = 'front' | 'left' | 'right' | 'back' | 'top' | 'four-chamber' | 'long-axis';

export interface StageOptions {
  readonly theme?: StageTheme;
  /** 'auto' tries WebGPU and falls back to WebGL2. */
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly reducedMotion?: boolean;
  /** Highest number of device pixels per CSS pixel; 1.5 unless told. */
  readonly maxPixelRatio?: number;
}

/** A label laid out over the canvas, CSS pixels from its upper left corner. Leader lines never cross. */
export interface StageLabel {
  readonly key: StructureKey;
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
  /** What is to be seen, in words. */
  describe(): string;
  onDescribe(callback: (text: string) => void): () => void;
  setReducedMotion(on: boolean): void;
  /** Frames drawn since the start, draw calls and triangles of the last frame, for budgets and tests. */
  stats(): { readonly frames: number; readonly drawCalls: number; readonly triangles: number; readonly uploadBytes: number };
  dispose(): void;
}
