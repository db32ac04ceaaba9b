import type { StructureKey } from './structures.ts';

/**
 * Patient frame of every position in `models/anatomy`: millimetres, x to the patient's left, y to the back (posterior),
 * z up (superior): DICOM's LPS axes. The origin lies near the middle of the atrioventricular plane.
 */
export const PATIENT_FRAME = 'LPS, mm';

/**
 * Displacement fields every part carries: left ventricle, right ventricle, left atrium, right atrium, wall, sixth (see
 * `HeartPart.sixth`); position = rest + sum over k of amplitude[k] * field[k].
 */
export const MODE_COUNT = 6;
/** Floats per vertex in `HeartPart.modes`: 6 x 3 displacements, then the packed systolic normal and the structure id. */
export const MODE_STRIDE = 20;

export type ValveKey = 'mitral_valve' | 'aortic_valve' | 'tricuspid_valve' | 'pulmonary_valve';

/** One drawable piece; plain arrays only, so that it crosses a worker border by transfer. */
export interface HeartPart {
  readonly key: 'wall' | 'coronary_arteries' | 'cardiac_veins' | 'blood' | ValveKey;
  /** [vertices, 3], end of diastole. */
  readonly positions: Float32Array;
  /** [vertices, 3], unit length, out of the tissue. */
  readonly normals: Float32Array;
  /** [vertices, 4]: red, green, blue of the tissue as seen (sRGB), and ambient visibility, 0..255. */
  readonly colours: Uint8Array;
  /** [vertices, MODE_STRIDE]. */
  readonly modes: Float32Array;
  /** [triangles, 3], counter-clockwise seen from outside the tissue. */
  readonly indices: Uint32Array;
  /** What amplitude 5 (`sixth`) means for this part: twist of the ventricles, or how far this valve is open (0..1). */
  readonly sixth: 'twist' | ValveKey;
}

/** A point a label may point at; moves with the tissue. */
export interface HeartAnchor {
  readonly key: StructureKey;
  readonly position: readonly [number, number, number];
  /** 6 x 3 displacements, as in `HeartPart.modes`. */
  readonly modes: Float32Array;
  /** On the outside of the heart, or only to be seen when it is cut open. */
  readonly inside: boolean;
}

/**
 * Volumes as exact cubic polynomials of the first six amplitudes, [5, 84]: left ventricle, right ventricle, left atrium,
 * right atrium (blood, mL), and all wall tissue (mL). Monomials in the order of `monomials()` in volumes.ts.
 */
export type VolumePolynomials = Float64Array;

export interface HeartMesh {
  readonly frame: typeof PATIENT_FRAME;
  readonly parts: readonly HeartPart[];
  readonly anchors: readonly HeartAnchor[];
  readonly polynomials: VolumePolynomials;
  /** Volumes at rest (all amplitudes 0), mL: the four chambers and the wall. */
  readonly restVolumes: readonly [number, number, number, number, number];
  /** Amplitude of the first mode at which the normals stored in `modes` hold (end of systole). */
  readonly systole: number;
  /** Long axis of the left ventricle, base and apex (mm), and the centres of the four valves: for cameras and cuts. */
  readonly landmarks: Readonly<
    Record<'base' | 'apex' | 'centre' | ValveKey | 'left_atrium' | 'right_atrium' | 'right_ventricle', readonly [number, number, number]>
  >;
  /** Radius of a sphere about `landmarks.centre` that holds everything, mm. */
  readonly radius: number;
}

/** What the stage needs at one instant. Volumes in mL; valve openings 0 (shut) to 1 (open). */
export interface HeartState {
  readonly V_lv: number;
  readonly V_rv: number;
  readonly V_la: number;
  readonly V_ra: number;
  readonly valves: Readonly<Record<ValveKey, number>>;
  /** Fraction of the beat that has passed, 0..1, counted from the start of ventricular contraction. */
  readonly phase: number;
}
