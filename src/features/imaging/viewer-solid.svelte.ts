import { dot } from '#models/imaging/affine.ts';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import { presetFunction, presetsFor, projectionWindow, type TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import { checkedFunction, type TransferFunction } from '#models/imaging/transfer-function.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import type { VolumeClip, VolumeMode } from '#src/stage/volume/contract.ts';
import { axesOf } from './viewer-views.ts';
import type { Solid } from './viewer-settings.ts';
import { viewer } from './viewer.svelte.ts';

/** What the picture in space shows, from the viewer's settings and the image made ready for it. */
class SolidLook {
  /** The frame on screen as the graphics card takes it; null until it is made. Set by whoever makes it. */
  prepared = $state.raw<PreparedVolume | null>(null);
  // Each on its own, so that a change of anything else neither sends a table anew nor draws.
  readonly #own = $derived(viewer.settings.solid.own);
  readonly #box = $derived(viewer.settings.solid.box);
  readonly #cut = $derived(viewer.settings.solid.cut);
  readonly #behind = $derived(viewer.settings.solid.behind);
  readonly #along = $derived(viewer.settings.along);
  readonly #lean = $derived(viewer.settings.lean);
  readonly presets = $derived([
    ...presetsFor(viewer.image?.facts.modality ?? 'OT', viewer.volume?.unit ?? null),
    'greatest' as const,
  ] satisfies (TransferPreset | 'greatest')[]);
  readonly preset = $derived(viewer.settings.solid.preset ?? this.presets[0] ?? 'mr-default');
  readonly transfer = $derived.by((): TransferFunction | null => {
    if (!this.prepared) return null;
    const named = this.preset === 'greatest' ? 'mr-default' : this.preset;
    return this.#own ?? presetFunction(named, this.prepared.levels);
  });
  readonly mode = $derived.by((): VolumeMode => {
    if (this.preset !== 'greatest' || !this.prepared) return { kind: 'light' };
    return { kind: 'greatest', window: projectionWindow(viewer.volume?.unit ?? null, this.prepared.levels) };
  });
  readonly clip = $derived.by((): VolumeClip => {
    const box = this.#box;
    const cut = this.#cut;
    if (cut === 'none' || !viewer.grid) return { box, plane: null };
    const { into } = axesOf(cut, viewer.grid, this.#along, this.#lean);
    // What lies beyond along the normal is taken away: before the plane as its picture is seen, unless asked otherwise.
    const normal = this.#behind ? into : ([-into[0], -into[1], -into[2]] as const);
    return { box, plane: { normal, distance: dot(viewer.point, normal) } };
  });
  #before: { readonly key: string; readonly solid: Solid } | null = null;

  /** Shows a change while it is under way, without an entry of the history. A function that cannot be drawn changes nothing. */
  show(change: Partial<Solid>): void {
    const { solid } = viewer.settings;
    try {
      if (change.own) checkedFunction(change.own);
    } catch {
      return;
    }
    this.#before ??= { key: viewer.key, solid };
    viewer.change({ solid: { ...solid, ...change } });
  }

  /** Makes what has been shown one entry of the history. */
  keep(): void {
    const before = this.#before;
    this.#before = null;
    if (before?.key !== viewer.key) return;
    const { solid } = viewer.settings;
    viewer.change({ solid: before.solid });
    void commands.run('viewer.solid', solid).catch(() => undefined);
  }

  /** One change at once, as an entry of the history. */
  set(change: Partial<Solid>): void {
    this.show(change);
    this.keep();
  }
}

export const solidLook = new SolidLook();
