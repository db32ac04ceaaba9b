import type { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Matrix, Vector3, Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import type { HeartMesh, HeartPart, HeartState } from '#models/anatomy/heart/mesh.ts';
import { pose, type Pose } from '#models/anatomy/heart/volumes.ts';
import type { Projection, Vector } from './camera.ts';
import { LoosePieces, type Plane, type ShownTriangles } from './cut-pieces.ts';
import { buildPiece, heartMaterial, markCut, registerHeartShaders, type Piece } from './heart-piece.ts';
import type { Maskable } from './outline.ts';
import type { Lighting } from './theme.ts';
import { VesselCap } from './vessel-cap.ts';

/** How a part's cut is coloured: see `style` in heart.fragment.wgsl. */
const CUT_STYLE: Readonly<Partial<Record<HeartPart['key'], number>>> = { wall: 0, coronary_arteries: 2, cardiac_veins: 2 };

/** Place of a cap's sheet among a piece's materials: solid, rear, glass, far, near, sheet. */
const SHEET = 5;

/** What a frame depends on besides the heart itself. */
export interface Look {
  readonly view: Projection;
  readonly plane: Plane | null;
  /** Structure ids; -1 for none. */
  readonly alone: number;
  readonly lit: number;
  readonly lighting: Lighting;
  /** Fine grain of the tissue; 0 on the lowest step of the quality ladder. */
  readonly grain: number;
}

/** The heart's meshes and materials on a Babylon scene. A frame uploads uniforms only (under 1 kB a piece). */
export class HeartLayer implements Maskable {
  readonly #scene: Scene;
  readonly #webgpu: boolean;
  /** What `mode` holds for each material, so that it can be changed for the mask and put back. */
  readonly #modes = new Map<ShaderMaterial, Vector4>();
  #pieces: Piece[] = [];
  /** Everything but glass, in the order of drawing. */
  #solids: Mesh[] = [];
  #marked = false;
  #mesh: HeartMesh | null = null;
  #pose: Pose | null = null;
  #state: HeartState | null = null;
  #loose: LoosePieces | null = null;
  /** What the cut leaves to be drawn, and the plane it was found for. */
  #shown: ShownTriangles = new Map();
  #shownFor = '';

  constructor(scene: Scene, webgpu: boolean) {
    this.#scene = scene;
    this.#webgpu = webgpu;
    registerHeartShaders(webgpu);
  }

  get mesh(): HeartMesh | null {
    return this.#mesh;
  }

  get pose(): Pose | null {
    return this.#pose;
  }

  /** Triangles left of parts of which the cut cuts pieces loose; other parts are whole. */
  get shown(): ShownTriangles {
    return this.#shown;
  }

  get state(): HeartState | null {
    return this.#state;
  }

  /** Bytes of uniforms a frame sends: the meshes drawn, each once more where there is a mask of the marked structure. */
  get uploadBytes(): number {
    return this.#pieces.length * (this.#marked ? 6 : 3) * 288;
  }

  get solids(): Mesh[] {
    return this.#solids;
  }

  mask(on: boolean): void {
    for (const [material, m] of this.#modes) material.setVector4('mode', on ? new Vector4(m.x, m.y, m.z, 2) : m);
  }

  setMesh(mesh: HeartMesh): void {
    this.#clear();
    this.#mesh = mesh;
    this.#loose = new LoosePieces(mesh);
    // Caps first: they count in the stencil and leave it clean.
    const caps = mesh.parts.map((part) =>
      CUT_STYLE[part.key] === 2
        ? new VesselCap(this.#scene, part, (kind) => heartMaterial(this.#scene, this.#webgpu, part.key, kind))
        : null,
    );
    // Vessels and leaflets before the wall would lose their cut faces to it; the wall marks its cut in the stencil first.
    this.#pieces = mesh.parts.map((part, i) =>
      buildPiece(this.#scene, part, i, caps[i] ?? null, (kind) => heartMaterial(this.#scene, this.#webgpu, part.key, kind)),
    );
    const glasses = new Set<unknown>(this.#pieces.map((piece) => piece.glass));
    this.#solids = this.#scene.meshes.filter((one): one is Mesh => one instanceof Mesh && !glasses.has(one) && one.name !== 'outline');
    const [V_lv, V_rv, V_la, V_ra] = mesh.restVolumes;
    this.setState({
      V_lv,
      V_rv,
      V_la,
      V_ra,
      valves: { mitral_valve: 0.6, tricuspid_valve: 0.6, aortic_valve: 0, pulmonary_valve: 0 },
      phase: 0,
    });
  }

  setState(state: HeartState): void {
    if (!this.#mesh) return;
    this.#pose = pose(this.#mesh, state, this.#pose?.amplitudes);
    this.#state = state;
  }

  ready(): boolean {
    return this.#pieces.every(
      (p) => (p.cap?.ready() ?? true) && [p.solid, p.rear, p.glass].every((mesh, i) => !mesh.isVisible || p.materials[i]?.isReady(mesh)),
    );
  }

  update(look: Look): void {
    const { view, plane, lighting } = look;
    const mesh = this.#mesh;
    const now = this.#pose;
    if (!mesh || !now || !this.#state) return;
    const a = now.amplitudes;
    const systolic = Math.min(1.2, Math.max(0, (a[0] as number) / (mesh.systole || 1)));
    const matrix = Matrix.FromArray(view.matrix);
    const mix = (x: number, y: number, z: number): Vector3 => vector(unit(combine(view, x, y, z)));
    // From the upper left, a little in front; the fill from the right and behind.
    const [key, fill] = [mix(-0.55, 0.68, -0.75), mix(0.85, 0.05, -0.3)];
    const { apex, base } = mesh.landmarks;
    const long = unit([apex[0] - base[0], apex[1] - base[1], apex[2] - base[2]]);
    const axis = new Vector4(long[0], long[1], long[2], long[0] * base[0] + long[1] * base[1] + long[2] * base[2]);
    const cut = plane ? new Vector4(plane.normal[0], plane.normal[1], plane.normal[2], plane.distance) : new Vector4(0, 0, 0, 0);
    this.#marked = look.lit >= 0;
    this.#dropLoose(look.alone >= 0 ? null : plane);
    for (const { part, rear, glass, cap, materials } of this.#pieces) {
      const sixth = part.sixth === 'twist' ? (a[5] as number) : this.#state.valves[part.sixth];
      // With one structure alone its cut shows by its inner faces, as the wall's does.
      const capped = cap && look.alone < 0 ? plane : null;
      cap?.show(capped, 3 * mesh.radius);
      rear.isVisible = plane !== null && !capped;
      glass.isVisible = look.alone >= 0;
      [...materials, ...(cap?.materials ?? [])].forEach((m, pass) => {
        m.setMatrix('viewing', matrix);
        m.setVector4('poseA', new Vector4(a[0], a[1], a[2], a[3]));
        m.setVector4('poseB', new Vector4(a[4], sixth, pass === SHEET ? 0 : part.sixth === 'twist' ? systolic : sixth, 0));
        m.setVector3('eye', vector(view.eye));
        m.setVector4('cut', cut);
        const mode = new Vector4(plane && pass !== SHEET ? 1 : 0, look.alone, look.lit, pass === 2 ? 1 : 0);
        m.setVector4('mode', mode);
        this.#modes.set(m, mode);
        m.setVector4(
          'style',
          new Vector4(
            pass > 2 ? 1 : (CUT_STYLE[part.key] ?? 1),
            look.grain * (part.key === 'wall' ? 1 : 0.25),
            lighting.chroma,
            lighting.glass,
          ),
        );
        m.setVector3('keyLight', key);
        m.setVector3('fillLight', fill);
        m.setVector3('skyColour', vector(lighting.sky));
        m.setVector3('groundColour', vector(lighting.ground));
        m.setVector3('keyColour', vector(lighting.key));
        m.setVector4('axis', axis);
        m.setVector3('up', vector(view.up));
      });
      markCut(materials[0], part.key === 'wall', false, plane !== null);
      markCut(materials[1], part.key === 'wall', true, plane !== null);
    }
  }

  #dropLoose(plane: Plane | null): void {
    const key = plane ? `${plane.normal.join()},${plane.distance}` : '';
    if (key === this.#shownFor) return;
    this.#shownFor = key;
    const before = this.#shown;
    this.#shown = (plane && this.#loose?.without(plane)) || new Map();
    for (const { part, solid } of this.#pieces) {
      const now = this.#shown.get(part.key);
      if (now?.length === before.get(part.key)?.length) continue;
      solid.geometry?.setIndices((now ?? part.indices) as unknown as number[], part.positions.length / 3);
    }
  }

  #clear(): void {
    for (const { solid, rear, glass, cap, materials } of this.#pieces) {
      cap?.dispose();
      glass.dispose();
      rear.dispose();
      solid.dispose();
      for (const m of materials) m.dispose();
    }
    this.#pieces = [];
    this.#solids = [];
    this.#modes.clear();
    this.#loose = null;
    this.#shown = new Map();
    this.#shownFor = '';
    this.#pose = null;
  }

  dispose(): void {
    this.#clear();
    this.#mesh = null;
  }
}

const combine = (view: Projection, x: number, y: number, z: number): Vector => [
  view.right[0] * x + view.up[0] * y + view.forward[0] * z,
  view.right[1] * x + view.up[1] * y + view.forward[1] * z,
  view.right[2] * x + view.up[2] * y + view.forward[2] * z,
];

const unit = (v: Vector): Vector => {
  const n = Math.hypot(...v) || 1;
  return [v[0] / n, v[1] / n, v[2] / n];
};

const vector = (v: Vector): Vector3 => new Vector3(v[0], v[1], v[2]);
