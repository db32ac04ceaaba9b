import type { HeartSpec } from '#models/anatomy/heart/dimensions.ts';
import type { HeartMesh } from '#models/anatomy/heart/mesh.ts';
import type { ScanAnatomy } from '#models/imaging/anatomy-from-scan.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { Volume } from '#models/imaging/volume.ts';

/** What the page may ask of the mesh worker: a second or more of geometry, away from the page. */
export interface MeshApi {
  /** `cell`: edge of a meshing cell in mm. Arrays are transferred. Rejects with a RangeError for a spec that is no number. */
  heart(spec: HeartSpec, cell: number): Promise<HeartMesh>;
  /** Skin, air and bone of a scan, and a brain where its tissue is given. Rejects with a RangeError for an image that shows no body. */
  anatomy(volume: Volume, brain: ByteField | null, onProgress?: (share: number) => void): Promise<ScanAnatomy>;
  /** Surfaces of a field at these values, in their order. */
  surfaces(field: ByteField, values: readonly number[]): Promise<readonly Shell[]>;
  /** Closed surface of the segment of this number, smoothed, of the volume of its voxels. Rejects with a RangeError for an empty one. */
  segment(map: LabelMap, number: number): Promise<Shell>;
}
