import type { HeartPart } from './mesh.ts';

/** A part before it is scaled to the patient and packed. */
export interface Draft {
  readonly key: HeartPart['key'];
  readonly sixth: HeartPart['sixth'];
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  readonly normals: Float32Array;
  readonly colours: Uint8Array;
  readonly ids: Uint8Array;
  /** Vertices' displacement when the valve opens; absent for everything else. */
  readonly opening?: Float32Array;
}
