import type { PlaneKind } from '#models/imaging/plane.ts';
import type { TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import type { TransferFunction } from '#models/imaging/transfer-function.ts';
import type { DisplayWindow } from '#models/imaging/volume.ts';
import type { OverlayColours, Slab } from '#src/stage/planes/contract.ts';
import { WHOLE, type VolumeClip } from '#src/stage/volume/contract.ts';
import type { Measure } from './viewer-measures.ts';
import type { Lean } from './viewer-views.ts';

export type WindowOf = Pick<DisplayWindow, 'centre' | 'width'>;

/** A second image over the first. */
export interface Overlay {
  readonly image: string;
  readonly opacity: number;
  readonly colours: OverlayColours;
  readonly window: WindowOf;
}

/** The image in space. */
export interface Solid {
  /** Null: what suits the image; `greatest`: the greatest value along each line of sight. */
  readonly preset: TransferPreset | 'greatest' | null;
  /** Made by hand from the preset; null: the preset as it is. */
  readonly own: TransferFunction | null;
  /** The plane through the cross before which everything is taken away, or with `behind` beyond which. */
  readonly cut: PlaneKind | 'oblique' | 'none';
  readonly behind: boolean;
  /** What is kept along the image's own axes: shares 0 to 1, edge to edge. */
  readonly box: VolumeClip['box'];
}

/** What can be set about the picture and undone. Plain data: part of the state hash. */
export interface ViewerSettings {
  readonly window: WindowOf;
  readonly slab: Slab;
  readonly smooth: boolean;
  readonly along: 'patient' | 'scan';
  readonly lean: Lean;
  readonly over: Overlay | null;
  /** What stands beside the three planes. */
  readonly fourth: 'volume' | 'oblique';
  readonly solid: Solid;
  readonly measures: readonly Measure[];
}

export const START: ViewerSettings = {
  window: { centre: 0, width: 1 },
  slab: { mm: 0, join: 'mean' },
  smooth: true,
  along: 'patient',
  lean: { base: 'axial', turn: 30, tilt: 0 },
  over: null,
  fourth: 'volume',
  solid: { preset: null, own: null, cut: 'none', behind: false, box: WHOLE.box },
  measures: [],
};
