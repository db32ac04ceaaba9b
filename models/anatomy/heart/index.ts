export { beatFrames, frameAt, type BeatWaveforms } from './beat.ts';
export { buildHeart, type BuildOptions } from './build.ts';
export { deform } from './deform.ts';
export { limitSpec, REFERENCE_RANGES, SPEC_LIMITS, TYPICAL_HEART, type HeartSpec } from './dimensions.ts';
export type { HeartAnchor, HeartMesh, HeartPart, HeartState, ValveKey } from './mesh.ts';
export { STRUCTURES, structureId, structureOf, type StructureKey } from './structures.ts';
export { pose, type Pose } from './volumes.ts';
