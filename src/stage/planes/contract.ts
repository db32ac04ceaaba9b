import type { PlaneView } from '#models/imaging/plane-view.ts';
import type { Texels } from '#models/imaging/texels.ts';
import type { Ramp } from '#models/imaging/window.ts';

/** One plane on the canvas. */
export interface PlaneCell {
  /** CSS pixels from the upper left corner of the canvas; its size is that of the view. */
  readonly left: number;
  readonly top: number;
  readonly view: PlaneView;
  readonly slab: Slab;
}

/** How much around a plane is joined into its picture. */
export interface Slab {
  /** mm; 0 shows the plane itself. */
  readonly mm: number;
  readonly join: 'mean' | 'max' | 'min';
}

export type OverlayColours = 'cividis' | 'heat' | 'grey';

/** How values become light. */
export interface PlanesLook {
  readonly ramp: Ramp;
  /** High values dark, as on X-ray film. */
  readonly inverted: boolean;
  /** False: each voxel is a block of one brightness. */
  readonly smooth: boolean;
  /** How the second image is laid over the first; null hides it. */
  readonly over: { readonly ramp: Ramp; readonly opacity: number; readonly colours: OverlayColours } | null;
}

export interface PlanesStats {
  readonly frames: number;
  /** 3D textures handed to the device since the start, and their bytes. */
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly drawCalls: number;
}

/** Planes through images on one canvas: plain data in. A frame is drawn only when something has changed. */
export interface PlanesStage {
  readonly backend: 'webgpu' | 'webgl2';
  /** Hands an image to the device; the same object again costs nothing. Throws RangeError when it is too large. */
  setImage(texels: Texels | null): void;
  /** A second image, in its own place and grid. */
  setOverlay(texels: Texels | null): void;
  setCells(cells: readonly PlaneCell[]): void;
  setLook(look: PlanesLook): void;
  stats(): PlanesStats;
  dispose(): void;
}

export interface PlanesOptions {
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly onLost?: () => void;
}
