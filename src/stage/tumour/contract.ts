import type { Vec3 } from '#models/imaging/affine.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { AnatomyPart, Shell } from '#models/imaging/shell.ts';
import type { Texels } from '#models/imaging/texels.ts';
import type { Ramp } from '#models/imaging/window.ts';
import type { Pose } from '../camera.ts';
import type { StageLabel, StageTheme } from '../contract.ts';

/** From where one looks: the side of the patient that faces the viewer. `feet` is the view of axial slices. */
export type TumourViewpoint = 'front' | 'back' | 'left' | 'right' | 'head' | 'feet' | 'three-quarter';

/** A structure somebody has drawn or named on the scan: to be reached, to be spared, or only to be seen. */
export interface TumourStructure {
  readonly key: string;
  /** In the reader's language. */
  readonly name: string;
  readonly role: 'reach' | 'spare' | 'plain';
  readonly shell: Shell;
}

/** What is the same on both sides of a comparison: the patient. */
export interface TumourScene {
  /** From `anatomyFromScan`; empty while it is being made or where there is no scan. */
  readonly anatomy: readonly AnatomyPart[];
  /** Inside of the body 255, outside 0; cuts the scan out along the skin. Null shows its whole rectangle. */
  readonly body: ByteField | null;
  readonly structures: readonly TumourStructure[];
  /** The scan on the cut plane (`prepareVolume(...).texels`), and which values are black and white. */
  readonly scan: Texels | null;
  readonly ramp: Ramp;
}

/** One course of events at one moment. Every field may have its own grid. The same object again costs nothing. */
export interface TumourSide {
  /** What it is, shown over the picture: the name of the plan and the date. */
  readonly title: string;
  /** Cells per voxel as a share of what the tissue holds, 0 to 1. */
  readonly density: ByteField | null;
  /** Chance that a voxel holds tumour, 0 to 1. */
  readonly probability: ByteField | null;
  /** Dose, Gy. */
  readonly dose: ByteField | null;
  /** What has been taken out: 1 inside. */
  readonly cavity: ByteField | null;
  /** Doing nothing is drawn in grey everywhere; `plan` in the accent. */
  readonly kind: 'none' | 'plan';
}

/** What is drawn, and how. */
export interface TumourShow {
  /** Densities of the edge that scans show and of the margin they do not. */
  readonly edge: number;
  readonly margin: number;
  readonly tumour: boolean;
  readonly infiltration: boolean;
  /** Chances of the nested shells, 0 to 1; empty for none. */
  readonly chances: readonly number[];
  /** `plane`: colour wash on the cut plane. `shells`: surfaces of equal dose. */
  readonly dose: 'off' | 'plane' | 'shells';
  /** Gy of the surfaces and lines of equal dose. */
  readonly isodoses: readonly number[];
  readonly cut: TumourCut | null;
  /** Keys of anatomy and structures that are not drawn. */
  readonly hidden: readonly string[];
  readonly labels: boolean;
}

/** A plane through the patient with the scan on it. What lies before it (on the side of the normal) is opened. */
export interface TumourCut {
  readonly plane: 'axial' | 'coronal' | 'sagittal';
  /** Where it passes, mm of the patient (LPS). */
  readonly through: Vec3;
  /** False leaves the tumour whole before the plane; true cuts it too, so that its outlines are seen on the scan. */
  readonly tumour: boolean;
}

/** What was pointed at. */
export interface TumourPick {
  readonly side: 'left' | 'right';
  readonly what: 'tumour' | 'infiltration' | 'chance' | 'dose' | 'cavity' | 'structure' | 'anatomy' | 'scan';
  /** Key of the structure or anatomy; chance or dose of a shell; empty otherwise. */
  readonly key: string;
  readonly name: string;
  /** Place in the patient, mm LPS. */
  readonly at: Vec3;
  /** Volume inside the surface, mL; null on the scan itself. */
  readonly volumeMl: number | null;
  /** Values at that place; null where there is no such field. `scan` in the scan's own unit. */
  readonly density: number | null;
  readonly probability: number | null;
  readonly dose: number | null;
  readonly scan: number | null;
}

/** Makes surfaces away from the page: `tumourMesher` of src/jobs. */
export interface TumourMesher {
  /** Surfaces of a field at these values, in their order; one without triangles where the field never reaches the value. */
  surfaces(field: ByteField, values: readonly number[]): Promise<readonly Shell[]>;
}

/** Everything the stage says, in the reader's language. */
export interface TumourWords {
  readonly tumour: string;
  readonly infiltration: string;
  readonly cavity: string;
  readonly scan: string;
  readonly anatomy: Readonly<Record<AnatomyPart['key'], string>>;
  /** For instance "9 in 10 simulated". */
  chance(share: number): string;
  /** For instance "54 Gy". */
  dose(gray: number): string;
  /** For instance "20 mm". */
  millimetres(mm: number): string;
  /** Letters of the patient's sides, for instance L R A P S I. */
  readonly letters: { readonly left: string; readonly right: string; readonly front: string; readonly back: string; readonly head: string; readonly feet: string }; // prettier-ignore
}

/** What lies over the picture and moves with it. */
export interface TumourOverlay {
  /** Names with leader lines, CSS pixels from the upper left corner of the canvas. */
  readonly labels: readonly StageLabel<string>[];
  /** Letters of the patient's sides at the edges of the cut plane. */
  readonly edges: readonly { readonly key: string; readonly text: string; readonly x: number; readonly y: number }[];
  /** Length in CSS pixels and mm of the scale, true at the depth of what is looked at. */
  readonly scale: { readonly pixels: number; readonly mm: number };
  /** Patient axes (left, back, head) as they lie on the screen: right, up, towards the viewer. */
  readonly axes: readonly [Vec3, Vec3, Vec3];
}

export interface TumourOptions {
  readonly theme?: StageTheme;
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly reducedMotion?: boolean;
  readonly maxPixelRatio?: number;
  readonly onLost?: () => void;
}

/** What a person has made of the picture. */
export interface TumourSaved {
  readonly view: TumourViewpoint | 'free';
  readonly pose: Pose | null;
}

export interface TumourStats {
  /** Pictures drawn since the start; none while nothing changes. */
  readonly frames: number;
  readonly drawCalls: number;
  readonly triangles: number;
  /** Surfaces asked of the worker since the start. */
  readonly meshings: number;
  /** Bytes sent to the graphics card since the start. */
  readonly uploadBytes: number;
  /** Nothing is being meshed or waits to be drawn. */
  readonly resting: boolean;
}

/** The tumour in its patient on one canvas. Plain data in; a picture is drawn only when something has changed. */
export interface TumourStage {
  readonly backend: 'webgpu' | 'webgl2';
  setScene(scene: TumourScene): void;
  /** `right` null: one picture. While new surfaces are being made the last ones stay. */
  setSides(left: TumourSide, right: TumourSide | null): void;
  setShow(show: TumourShow): void;
  setView(view: TumourViewpoint): void;
  /** Looks at the tumour from close by, or at the whole again. */
  setClose(on: boolean): void;
  setWords(words: TumourWords): void;
  setTheme(theme: StageTheme): void;
  setReducedMotion(on: boolean): void;
  pause(on: boolean): void;
  view(): TumourViewpoint | 'free';
  onView(callback: (view: TumourViewpoint | 'free') => void): () => void;
  onPick(callback: (pick: TumourPick | null) => void): () => void;
  onOverlay(callback: (overlay: TumourOverlay) => void): () => void;
  /** A field could not be meshed or is too large for the device: in words for a person. */
  onTrouble(callback: (message: string) => void): () => void;
  stats(): TumourStats;
  save(): TumourSaved;
  restore(saved: TumourSaved): void;
  dispose(): void;
}

/** Props of TumourView.svelte, which fills its parent. */
export interface TumourViewProps {
  readonly scene: TumourScene;
  readonly left: TumourSide;
  /** Second course of events beside the first; null for one picture. */
  readonly right?: TumourSide | null;
  readonly show: TumourShow;
  readonly mesher: TumourMesher;
  readonly words: TumourWords;
  /** `free`: as turned by hand; the picture stays as it is. */
  readonly view?: TumourViewpoint | 'free';
  readonly close?: boolean;
  readonly theme?: StageTheme;
  readonly reducedMotion?: boolean;
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly paused?: boolean;
  /** Name of the canvas, and what is to be seen on it in words, for assistive technology. */
  readonly label: string;
  readonly description: string;
  readonly onready?: (stage: TumourStage) => void;
  readonly onpick?: (pick: TumourPick | null) => void;
  readonly onview?: (view: TumourViewpoint | 'free') => void;
  /** Something could not be drawn, and was said on the picture; the rest is drawn. */
  readonly ontrouble?: (message: string) => void;
  /** 3D is not to be had, or no longer. */
  readonly onfail?: (message: string) => void;
  readonly onrecover?: (how: { readonly simpler: boolean }) => void;
}
