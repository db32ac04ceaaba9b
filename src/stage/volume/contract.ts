import type { Vec3 } from '#models/imaging/affine.ts';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import type { TransferFunction } from '#models/imaging/transfer-function.ts';
import type { Pose } from '../camera.ts';
import type { StageTheme } from '../contract.ts';

/** From where one looks: the side of the patient that faces the viewer. `feet` is the view of axial slices. */
export type VolumeView = 'front' | 'back' | 'left' | 'right' | 'head' | 'feet';

/** Line of sight and upper edge, LPS. Before the patient their left is on the right; from the feet too, as radiologists look. */
export const LOOK: Readonly<Record<VolumeView, readonly [forward: Vec3, up: Vec3]>> = {
  front: [[0, 1, 0], [0, 0, 1]],
  back: [[0, -1, 0], [0, 0, 1]],
  left: [[-1, 0, 0], [0, 0, 1]],
  right: [[1, 0, 0], [0, 0, 1]],
  head: [[0, 0, -1], [0, -1, 0]],
  feet: [[0, 0, 1], [0, -1, 0]],
}; // prettier-ignore

/** What is kept of the image. */
export interface VolumeClip {
  /** Shares 0 to 1 along the image's own axes i, j, k, edge to edge. */
  readonly box: { readonly low: Vec3; readonly high: Vec3 };
  /** Patient mm, LPS: what lies beyond `distance` along the unit normal is taken away. */
  readonly plane: { readonly normal: Vec3; readonly distance: number } | null;
}

/** `light`: tissue in light, by the transfer function. `greatest`: the greatest value along each line of sight, grey in a window. */
export type VolumeMode =
  { readonly kind: 'light' } | { readonly kind: 'greatest'; readonly window: { readonly low: number; readonly high: number } };

export interface VolumeOptions {
  readonly theme?: StageTheme;
  /** 'auto' tries WebGPU and falls back to WebGL2. */
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly reducedMotion?: boolean;
  /** Device pixels per CSS pixel at most; 1.5 unless told. */
  readonly maxPixelRatio?: number;
  /** The graphics device has been taken away: nothing more will be drawn; `save` and `dispose` still work. */
  readonly onLost?: () => void;
}

/** What a person has made of the picture, to be taken over to another canvas. The image itself is set again. */
export interface VolumeSaved {
  readonly view: VolumeView | 'free';
  readonly pose: Pose;
  readonly clip: VolumeClip;
  readonly mode: VolumeMode;
  readonly transfer: TransferFunction | null;
}

export interface VolumeStats {
  /** Pictures drawn since the start; none while nothing changes. */
  readonly frames: number;
  /** Textures sent to the graphics card since the start, and their bytes. */
  readonly uploads: number;
  readonly uploadBytes: number;
  /** The last picture was the fine one and nothing is due. */
  readonly resting: boolean;
}

/** Samples taken along the lines of sight, of the picture as it stands. */
export interface VolumeCost {
  readonly samplesPerPixel: number;
  readonly mostSamples: number;
  /** Without skipping what is clear. */
  readonly samplesPerPixelUnskipped: number;
}

/** An image in space, drawn by its own ray march. Plain data in; a picture is drawn only when something has changed. */
export interface VolumeStage {
  readonly backend: 'webgpu' | 'webgl2';
  /** Shows an image, or none. Throws RangeError when the device takes none of that size. */
  setVolume(volume: PreparedVolume | null): void;
  /** Throws RangeError for a function that cannot be drawn. */
  setTransferFunction(f: TransferFunction): void;
  setMode(mode: VolumeMode): void;
  setClip(clip: VolumeClip): void;
  setView(view: VolumeView): void;
  setTheme(theme: StageTheme): void;
  setReducedMotion(on: boolean): void;
  /** Draws nothing while paused; what changed meanwhile is drawn afterwards. A hidden page pauses by itself. */
  pause(on: boolean): void;
  /** Skipping of what is clear: always on but for tests, which compare. */
  setSkipping(on: boolean): void;
  view(): VolumeView | 'free';
  onView(callback: (view: VolumeView | 'free') => void): () => void;
  stats(): VolumeStats;
  /** Draws once more beside the picture and counts. */
  measure(): Promise<VolumeCost>;
  save(): VolumeSaved;
  restore(saved: VolumeSaved): void;
  dispose(): void;
}

export const WHOLE: VolumeClip = { box: { low: [0, 0, 0], high: [1, 1, 1] }, plane: null };
