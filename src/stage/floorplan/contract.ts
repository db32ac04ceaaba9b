import type { Building } from '#models/hospital/building/building.ts';
import type { Film } from '#models/hospital/building/film.ts';
import type { StageTheme } from '../contract.ts';

/** What is shown of a building, and how. */
export interface FloorShow {
  /** Straight from above, or in space. */
  readonly view: 'plan' | '3d';
  /** Id of the only level shown; null: all of them, one over the other. */
  readonly level: string | null;
  /** What colour says of people: class of triage, or how long they have waited. */
  readonly people: 'triage' | 'wait';
  /** Floors coloured by how crowded they are. */
  readonly heat: boolean;
  readonly labels: boolean;
}

/** What was pointed at: an actor of the film, or a room by its id. */
export type FloorPick = { readonly kind: 'actor'; readonly actor: number } | { readonly kind: 'room'; readonly room: string };

/** The film at one moment, told a few times a second. */
export interface FloorMoment {
  /** Minute of the run. */
  readonly minute: number;
  readonly people: number;
  readonly waiting: number;
  readonly ended: boolean;
}

export interface FloorLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface FloorOptions {
  readonly theme?: StageTheme;
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  readonly reducedMotion?: boolean;
  readonly maxPixelRatio?: number;
  readonly onLost?: () => void;
}

export interface FloorStats {
  readonly frames: number;
  readonly drawCalls: number;
  /** People and staff drawn. */
  readonly people: number;
  /** Nothing waits to be drawn. */
  readonly resting: boolean;
}

/** What a person has made of the picture. */
export interface FloorSaved {
  readonly minute: number;
  readonly pose: Readonly<Record<'x' | 'y' | 'z' | 'yaw' | 'pitch' | 'reach', number>>;
}

/** A building and those in it on one canvas. Plain data in; a picture is drawn only when something has changed. */
export interface FloorStage {
  readonly backend: 'webgpu' | 'webgl2';
  /** The same building again costs nothing. */
  setBuilding(building: Building): void;
  /** A film of the building that is shown; null: nobody is there. */
  setFilm(film: Film | null): void;
  setShow(show: FloorShow): void;
  setTheme(theme: StageTheme): void;
  setReducedMotion(on: boolean): void;
  /** Minute of the run. */
  seek(minute: number): void;
  /** Simulated minutes a second; 0 stands still. */
  play(speed: number): void;
  /** Keeps an actor in the middle; null lets go. */
  follow(actor: number | null): void;
  pick(pick: FloorPick | null): void;
  turn(yaw: number, pitch: number): void;
  zoom(factor: number): void;
  /** Sees the whole again. */
  fit(): void;
  onPick(callback: (pick: FloorPick | null) => void): () => void;
  onMoment(callback: (moment: FloorMoment) => void): () => void;
  onLabels(callback: (labels: readonly FloorLabel[]) => void): () => void;
  stats(): FloorStats;
  save(): FloorSaved;
  restore(saved: FloorSaved): void;
  dispose(): void;
}

/** Props of FloorView.svelte, which fills its parent. */
export interface FloorViewProps {
  readonly building: Building;
  readonly film: Film | null;
  readonly show: FloorShow;
  /** Simulated minutes a second; 0 stands still. */
  readonly speed?: number;
  readonly follow?: number | null;
  readonly picked?: FloorPick | null;
  readonly theme?: StageTheme;
  readonly reducedMotion?: boolean;
  readonly backend?: 'auto' | 'webgpu' | 'webgl2';
  /** Name of the canvas, and what is to be seen on it in words, for assistive technology. */
  readonly label: string;
  readonly description: string;
  readonly onready?: (stage: FloorStage) => void;
  readonly onpick?: (pick: FloorPick | null) => void;
  readonly onmoment?: (moment: FloorMoment) => void;
  /** 3D is not to be had, or no longer. */
  readonly onfail?: (message: string) => void;
}
