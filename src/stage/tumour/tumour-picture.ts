import { Camera } from '@babylonjs/core/Cameras/camera';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Viewport } from '@babylonjs/core/Maths/math.viewport';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { Shell } from '#models/imaging/shell.ts';
import type { StageTheme } from '../contract.ts';
import type { StageEngine } from '../engine.ts';
import { QualityLadder } from '../quality.ts';
import type { TumourScene, TumourShow, TumourSide } from './contract.ts';
import {
  anatomyLook,
  cavityLook,
  chanceLook,
  doseLook,
  infiltrationLook,
  inks,
  structureLook,
  tumourLook,
  type ShellLook,
} from './looks.ts';
import { ShellLayer, type Sight } from './shell-layer.ts';
import { idOf, isClear, type SideShell } from './side-shell.ts';
import { SliceImages, SliceLayer } from './slice-layer.ts';
import type { CutPlane } from './tumour-space.ts';

/** What a picture is drawn from. `sides` holds one or two. */
export interface Drawn extends Sight {
  readonly theme: StageTheme;
  readonly scene: TumourScene;
  readonly sides: readonly { readonly side: TumourSide; readonly shells: readonly SideShell[] }[];
  readonly show: TumourShow;
  readonly plane: CutPlane | null;
  /** The second side stands below the first, not beside it. */
  readonly stacked: boolean;
  /** Length of a dash on the plane, mm. */
  readonly dash: number;
  /** `idOf` what is pointed at. */
  readonly marked: string | null;
}

/** Drawn from the inside out: what has a larger number is drawn over what it encloses. */
const ORDER = {
  tumour: 1,
  structure: 3,
  cavity: 10,
  chance: 20,
  clearTumour: 26,
  plain: 30,
  air: 40,
  dose: 50,
  infiltration: 60,
  brain: 70,
  bone: 80,
  body: 90,
} as const;

/** Engine, scene and what is drawn on it. Knows nothing of people and what they do. */
export class TumourPicture {
  readonly #made: StageEngine;
  readonly #scene: Scene;
  readonly #camera: Camera;
  readonly #webgpu: boolean;
  readonly #ladder: QualityLadder;
  readonly #images: SliceImages;
  readonly #slices: readonly [SliceLayer, SliceLayer];
  /** By side and name; `both` holds the patient. */
  readonly #layers = { both: new Map<string, ShellLayer>(), left: new Map<string, ShellLayer>(), right: new Map<string, ShellLayer>() };
  #frames = 0;
  #spent = 0;

  /** `maxPixelRatio`: device pixels per CSS pixel at most; `onScale` is told when fewer are drawn than before. */
  constructor(made: StageEngine, maxPixelRatio: number, onScale: () => void) {
    this.#made = made;
    this.#webgpu = made.backend === 'webgpu';
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    // Our own matrices reach the shaders; Babylon only wants to see some camera.
    this.#camera = new Camera('viewer', Vector3.Zero(), this.#scene);
    this.#scene.activeCamera = this.#camera;
    this.#images = new SliceImages(this.#scene);
    this.#slices = [new SliceLayer(this.#scene, this.#webgpu, this.#images, 1), new SliceLayer(this.#scene, this.#webgpu, this.#images, 2)];
    this.#ladder = new QualityLadder(maxPixelRatio, (ratio) => {
      made.engine.setHardwareScalingLevel(1 / ratio);
      onScale();
    });
    made.engine.setHardwareScalingLevel(1 / this.#ladder.ratio);
  }

  /** Whether clip depth runs 0..1. */
  get halfDepth(): boolean {
    return this.#made.engine.isNDCHalfZRange;
  }

  resize(): void {
    this.#made.engine.resize();
  }

  /** Draws a frame at `now` (ms); false when shaders are still being made and it should be tried again. */
  draw(drawn: Drawn, now: number): boolean {
    this.#place(drawn);
    const layers = this.#all();
    if (!layers.every((layer) => layer.ready()) || !this.#slices.every((slice) => slice.ready())) return false;
    const { engine } = this.#made;
    const count = drawn.sides.length;
    engine.beginFrame();
    for (let n = 0; n < Math.max(1, count); n++) {
      this.#camera.layerMask = n === 0 ? 1 : 2;
      this.#camera.viewport = this.#window(count, n, drawn.stacked);
      // The second side is drawn into the same picture.
      this.#scene.autoClear = n === 0;
      this.#scene.autoClearDepthAndStencil = n === 0;
      this.#scene.render();
    }
    engine.endFrame();
    this.#frames++;
    this.#ladder.frame(now);
    return true;
  }

  stats(): { readonly frames: number; readonly drawCalls: number; readonly triangles: number; readonly uploadBytes: number } {
    const layers = this.#all();
    return {
      frames: this.#frames,
      drawCalls: [...layers, ...this.#slices].reduce((sum, layer) => sum + layer.drawCalls, 0),
      triangles: layers.reduce((sum, layer) => sum + (layer.drawCalls > 0 ? (layer.shell?.indices.length ?? 0) / 3 : 0), 0),
      uploadBytes: this.#spent + layers.reduce((sum, layer) => sum + layer.uploadBytes, this.#images.uploadBytes),
    };
  }

  dispose(): void {
    for (const layer of this.#all()) layer.dispose();
    for (const slice of this.#slices) slice.dispose();
    this.#images.dispose();
    this.#scene.dispose();
    this.#made.engine.dispose();
  }

  /** Viewports are counted from the lower edge. */
  #window(count: number, n: number, stacked: boolean): Viewport {
    if (count < 2) return new Viewport(0, 0, 1, 1);
    return stacked ? new Viewport(0, n === 0 ? 0.5 : 0, 1, 0.5) : new Viewport(n / 2, 0, 0.5, 1);
  }

  #all(): ShellLayer[] {
    return [...this.#layers.both.values(), ...this.#layers.left.values(), ...this.#layers.right.values()];
  }

  #place(drawn: Drawn): void {
    const { scene, show, theme, plane, marked } = drawn;
    const hidden = new Set(show.hidden);
    const kept = new Set<string>();
    const put = (
      on: 'both' | 'left' | 'right',
      id: string,
      order: number,
      shell: Shell,
      look: ShellLook,
      cut: boolean,
      seen = true,
    ): void => {
      kept.add(`${on} ${id}`);
      const layers = this.#layers[on];
      let layer = layers.get(id);
      if (!layer) {
        layer = new ShellLayer(this.#scene, this.#webgpu, on === 'both' ? 3 : on === 'left' ? 1 : 2);
        layers.set(id, layer);
      }
      layer.setShell(shell);
      layer.setLook(look, order);
      layer.update(drawn, cut ? plane : null, seen, marked === `${on} ${id}` ? 1 : 0);
    };
    for (const { key, shell } of scene.anatomy) put('both', key, ORDER[key], shell, anatomyLook(key, theme), true, !hidden.has(key));
    for (const { key, role, shell } of scene.structures)
      put('both', key, role === 'plain' ? ORDER.plain : ORDER.structure, shell, structureLook(role, theme), true, !hidden.has(key));
    for (const [n, { side, shells }] of drawn.sides.entries()) {
      const clear = isClear(shells);
      const greatest = Math.max(1e-9, side.dose?.high ?? 0);
      for (const { what, value, shell } of shells) {
        const look = {
          tumour: () => tumourLook(theme, clear),
          infiltration: () => infiltrationLook(theme),
          cavity: () => cavityLook(theme),
          chance: () => chanceLook(value, theme),
          dose: () => doseLook(value / greatest),
        }[what]();
        // Of surfaces in one another the inner one holds the larger value and is drawn first.
        const inner = what === 'chance' ? 4 * (1 - value) : what === 'dose' ? 4 * (1 - value / greatest) : 0;
        const whole = what === 'tumour' || what === 'infiltration';
        const order = (what === 'tumour' && clear ? ORDER.clearTumour : ORDER[what]) + inner;
        put(n === 0 ? 'left' : 'right', idOf(what, value), order, shell, look, !whole || (show.cut?.tumour ?? true));
      }
      (this.#slices[n] as SliceLayer).update(drawn, plane, {
        scan: scene.scan,
        ramp: scene.ramp,
        body: scene.body,
        fields: { density: side.density, chance: side.probability, dose: side.dose, cavity: side.cavity },
        show,
        inks: inks(theme),
        pixels: this.#ladder.ratio,
        dash: drawn.dash,
      });
    }
    if (drawn.sides.length < 2) this.#slices[1].hide();
    for (const on of ['both', 'left', 'right'] as const)
      for (const [id, layer] of this.#layers[on]) {
        if (kept.has(`${on} ${id}`)) continue;
        this.#spent += layer.uploadBytes;
        layer.dispose();
        this.#layers[on].delete(id);
      }
  }
}
