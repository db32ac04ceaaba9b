import type { Imaged } from '#models/imaging/image.ts';
import type { ImageImportReport, ImportedImage } from '#models/imaging/import-report.ts';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { SegmentationContext } from '#models/imaging/labels-out/dicom-seg.ts';
import type { LabelFormat } from '#models/imaging/labels-out/writable.ts';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import type { Mask } from '#models/imaging/segment/mask.ts';
import type { SegmentMeasures } from '#models/imaging/segment/segment-measures.ts';
import type { SegmentTool, ToolInput, ToolResult } from '#models/imaging/segment/tool.ts';
import type { BrainTissue, TissueOptions } from '#models/imaging/tissue/brain-tissue.ts';
import type { TexelLimits } from '#models/imaging/texels.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TissueMap, TumourProblem } from '#models/tumour/index.ts';
import type { PatientIdentity } from '#models/twin/fact.ts';
import type { BuildingApi } from './hospital-building.api.ts';
import type { HospitalEquipmentApi } from './hospital-equipment.api.ts';
import type { HospitalExperimentApi } from './hospital-experiment.api.ts';
import type { HospitalLiveApi } from './hospital-live.api.ts';
import type { LayoutApi } from './hospital-layout.api.ts';
import type { StressApi } from './hospital-stress.api.ts';
import type { TheoryApi } from './hospital-theory.api.ts';

/** What the compute worker asks of a pool worker, over a message port and comlink. Arrays are transferred, not copied. */

export interface PoolChunk {
  /** Id of a model in the catalogue. */
  readonly model: string;
  /** [members, stride] row-major; transferred there and back. */
  readonly state: Float64Array;
  readonly stride: number;
  /** [members, parameters] row-major; transferred there and back. */
  readonly parameters: Float64Array;
  /** [slots, inputs] row-major; row 0 is absolute slot `firstSlot`. */
  readonly inputs: Float64Array;
  readonly firstSlot: number;
  readonly firstStep: number;
  readonly steps: number;
  readonly trace: { readonly every: number; readonly samples: number } | null;
}

/** The arrays that were lent with a chunk, the state advanced. */
export interface PoolResult {
  readonly state: Float64Array;
  readonly parameters: Float64Array;
}

/** For whom images are read, and what a person has answered so far. */
export interface ImageImportOptions {
  /** Who the twin is; files that name clearly somebody else are not taken without being asked about. */
  readonly identity: PatientIdentity | null;
  /** `key` of the one ImageOwner whose files are wanted. */
  readonly owner?: string;
  /** A person has looked and says that the files belong to this twin. */
  readonly samePersonConfirmed?: boolean;
}

export interface ImageImportProgress {
  /** 0..1 of the whole import. */
  readonly done: number;
  /** Images stored so far. */
  readonly images: number;
}

/** One tumour under one treatment, in its own clock; its tissue is shared with others. */
export type TumourCase = Omit<TumourProblem, 'tissue'>;

export interface TumourLaneStart {
  readonly tissue: TissueMap;
  readonly cases: readonly TumourCase[];
  /** Fields right after a frame, [voxels], one a case; null: from day 0. */
  readonly from: { readonly frame: number; readonly fields: readonly Float32Array[] } | null;
}

/** A thread that grows the tumours of a batch, one call at a time. */
export interface TumourLane {
  openTumours(batch: string, start: TumourLaneStart): Promise<void>;
  /** Up to `passes` sweeps of one case, or to its next frame: its index, undefined before it, null when there is none left. */
  advanceTumour(batch: string, index: number, passes: number): Promise<{ frame: number | null | undefined; passes: number }>;
  /** Voxels at or above its threshold and sum of the field, of every case in order. */
  measureTumours(batch: string, thresholds: readonly number[]): Promise<{ count: number; sum: number }[]>;
  /** Cases at or above their threshold in every voxel. */
  countTumours(batch: string, thresholds: readonly number[]): Promise<Uint8Array<ArrayBuffer>>;
  /** round(255 c) of one case. */
  tumourBytes(batch: string, index: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The field of one case on the whole grid. */
  tumourField(batch: string, index: number): Promise<Float32Array<ArrayBuffer>>;
  closeTumours(batch: string): Promise<void>;
}

export interface PoolApi
  extends TumourLane, BuildingApi, HospitalEquipmentApi, HospitalExperimentApi, HospitalLiveApi, LayoutApi, StressApi, TheoryApi {
  /** Advances every member of the chunk. */
  advance(chunk: PoolChunk): Promise<PoolResult>;
  /**
   * Reads images from files and hands them to the ImageSink (models/imaging/image-sink.ts) behind `sink`, which is
   * transferred. Never rejects for what a file holds; rejects when the sink fails.
   */
  readImages(
    jobId: string,
    files: readonly File[],
    options: ImageImportOptions,
    sink: MessagePort,
    onProgress?: (progress: ImageImportProgress) => void,
  ): Promise<ImageImportReport>;
  /** Asks a reading to stop at its next slice. Unknown ids are ignored. */
  cancelImages(jobId: string): void;
  /** Makes the one frame of an image ready for the graphics card. Rejects with a RangeError for a frame that is not there. */
  prepareVolume(volume: Volume, limits: TexelLimits): Promise<PreparedVolume>;
  /** A segmentation as bytes of a file. Rejects with a RangeError that says what to do instead where the format cannot hold it. */
  writeLabels(map: LabelMap, format: LabelFormat, context: SegmentationContext): Promise<Uint8Array>;
  /** Does what a segmentation tool does. Rejects with a RangeError where it is not given what it reads. */
  segment(tool: SegmentTool, input: ToolInput): Promise<ToolResult>;
  /** Measures a segment of the one frame of an image; both cover the same box. */
  measureSegment(mask: Mask, image: Volume): Promise<SegmentMeasures>;
  /** Hands what was made here to the ImageSink behind `sink`, which is transferred. Rejects when the sink fails. */
  storeImage(imaged: Imaged, sink: MessagePort): Promise<ImportedImage>;
  /**
   * White and grey matter of the one frame of a T1 image. `onProgress` hears 0 to 1. Rejects with a RangeError for an image
   * it cannot be made of; one that should not be used says so in its verdict.
   */
  brainTissue(volume: Volume, options: TissueOptions, onProgress?: (done: number) => void): Promise<BrainTissue>;
  /** Serves a further port with this same API. */
  serve(port: MessagePort): Promise<void>;
}
