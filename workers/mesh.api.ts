import type { HeartSpec } from '#models/anatomy/heart/dimensions.ts';
import type { HeartMesh } from '#models/anatomy/heart/mesh.ts';

/** What the page may ask of the mesh worker: a second or more of geometry, away from the page. */
export interface MeshApi {
  /** `cell`: edge of a meshing cell in mm. Arrays are transferred. Rejects with a RangeError for a spec that is no number. */
  heart(spec: HeartSpec, cell: number): Promise<HeartMesh>;
}
