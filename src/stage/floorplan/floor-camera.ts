/** From where a building is seen. Metres and radians; z is up. */
export interface FloorPose {
  x: number;
  y: number;
  z: number;
  /** Which way the viewer looks, 0 is north; and how steeply down, π/2 straight. */
  yaw: number;
  pitch: number;
  /** Half of the height seen, m. */
  reach: number;
}

const HALF_FIELD = (14 * Math.PI) / 180;

/** Clip matrix and ray of a pose, in tables of its own. Straight from above (plan) it is orthographic. */
export class FloorCamera {
  readonly pose: FloorPose = { x: 0, y: 0, z: 0, yaw: 0, pitch: 0.95, reach: 40 };
  plan = false;
  /** Column-major. */
  readonly matrix = new Float32Array(16);
  width = 1;
  height = 1;
  readonly #right = new Float64Array(3);
  readonly #up = new Float64Array(3);
  readonly #forward = new Float64Array(3);
  readonly #eye = new Float64Array(3);

  /** Metres of a CSS pixel where one looks. */
  get metresPerPixel(): number {
    return (2 * this.pose.reach) / Math.max(1, this.height);
  }

  /** Works out the matrix for a canvas; `halfDepth`: clip depth runs 0..1. */
  update(width: number, height: number, halfDepth: boolean): void {
    this.width = width;
    this.height = height;
    const { x, y, z, yaw, reach } = this.pose;
    const pitch = this.plan ? Math.PI / 2 : this.pose.pitch;
    const [cy, sy, cp, sp] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
    set(this.#forward, -sy * cp, cy * cp, -sp);
    set(this.#right, cy, sy, 0);
    set(this.#up, -sy * sp, cy * sp, cp);
    const distance = this.plan ? 500 : reach / Math.tan(HALF_FIELD);
    const [f, r, u, e] = [this.#forward, this.#right, this.#up, this.#eye];
    set(e, x - (f[0] as number) * distance, y - (f[1] as number) * distance, z - (f[2] as number) * distance);
    const aspect = width / Math.max(1, height);
    const near = this.plan ? 1 : Math.max(0.5, distance * 0.05);
    const far = this.plan ? 1000 : distance * 3 + 400;
    const m = this.matrix;
    for (let c = 0; c < 4; c++) {
      const [rc, uc, fc] = c < 3 ? [r[c] as number, u[c] as number, f[c] as number] : [-dot(r, e), -dot(u, e), -dot(f, e)];
      if (this.plan) {
        m[4 * c] = rc / (reach * aspect);
        m[4 * c + 1] = uc / reach;
        const depth = (fc - (c === 3 ? near : 0)) / (far - near);
        m[4 * c + 2] = halfDepth ? depth : 2 * depth - (c === 3 ? 1 : 0);
        m[4 * c + 3] = c === 3 ? 1 : 0;
      } else {
        const k = 1 / Math.tan(HALF_FIELD);
        m[4 * c] = (k / aspect) * rc;
        m[4 * c + 1] = k * uc;
        m[4 * c + 2] = halfDepth
          ? (fc * far) / (far - near) - (c === 3 ? (far * near) / (far - near) : 0)
          : (fc * (far + near)) / (far - near) - (c === 3 ? (2 * far * near) / (far - near) : 0);
        m[4 * c + 3] = fc;
      }
    }
  }

  /** Where the point of the floor at height `z` under a pixel is; null beside the horizon. */
  floorAt(px: number, py: number, z: number): readonly [number, number] | null {
    const aspect = this.width / Math.max(1, this.height);
    const [u, v] = [((px / this.width) * 2 - 1) * aspect * this.pose.reach, (1 - (py / this.height) * 2) * this.pose.reach];
    const at = (k: number): number =>
      [this.pose.x, this.pose.y, this.pose.z][k]! + u * (this.#right[k] as number) + v * (this.#up[k] as number);
    const through = [at(0), at(1), at(2)];
    const along = this.plan ? [...this.#forward] : [0, 1, 2].map((k) => (through[k] as number) - (this.#eye[k] as number));
    const down = along[2] as number;
    if (down > -1e-9) return null;
    const t = (z - (through[2] as number)) / down;
    return [(through[0] as number) + t * (along[0] as number), (through[1] as number) + t * (along[1] as number)];
  }

  /** CSS pixels of a place; false in `ok` behind the viewer. */
  screen(x: number, y: number, z: number): { readonly x: number; readonly y: number; readonly ok: boolean } {
    const m = this.matrix;
    const of = (r: number): number => (m[r] as number) * x + (m[4 + r] as number) * y + (m[8 + r] as number) * z + (m[12 + r] as number);
    const w = of(3);
    return { x: ((of(0) / w) * 0.5 + 0.5) * this.width, y: (0.5 - (of(1) / w) * 0.5) * this.height, ok: w > 0 };
  }

  /** Moves what is looked at by pixels of the picture. */
  pan(dx: number, dy: number): void {
    const { yaw } = this.pose;
    const k = this.metresPerPixel;
    const steep = this.plan ? 1 : Math.max(0.3, Math.sin(this.pose.pitch));
    const [ex, ey] = [-dx * k, (dy * k) / steep];
    this.pose.x += ex * Math.cos(yaw) - ey * Math.sin(yaw);
    this.pose.y += ex * Math.sin(yaw) + ey * Math.cos(yaw);
  }

  turn(yaw: number, pitch: number): void {
    this.pose.yaw += yaw;
    this.pose.pitch = Math.min(1.5, Math.max(0.25, this.pose.pitch + pitch));
  }

  zoom(factor: number, most: number): void {
    this.pose.reach = Math.min(most, Math.max(2, this.pose.reach * factor));
  }

  /** Sees a box whole. */
  fit(x0: number, y0: number, x1: number, y1: number, z: number, rise: number): void {
    const { pose } = this;
    pose.x = (x0 + x1) / 2;
    pose.y = (y0 + y1) / 2;
    pose.z = z + rise / 2;
    const aspect = Math.max(0.2, this.width / Math.max(1, this.height));
    const [c, s] = [Math.abs(Math.cos(pose.yaw)), Math.abs(Math.sin(pose.yaw))];
    const [wide, deep] = [(x1 - x0) * c + (y1 - y0) * s, (x1 - x0) * s + (y1 - y0) * c];
    const tall = this.plan ? deep : deep * Math.sin(pose.pitch) + rise * Math.cos(pose.pitch);
    pose.reach = Math.max(2, 0.54 * Math.max(tall, wide / aspect) * (this.plan ? 1 : 1.2));
  }
}

function set(v: Float64Array, x: number, y: number, z: number): void {
  v[0] = x;
  v[1] = y;
  v[2] = z;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  (a[0] as number) * (b[0] as number) + (a[1] as number) * (b[1] as number) + (a[2] as number) * (b[2] as number);
