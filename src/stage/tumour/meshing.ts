import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { TumourMesher } from './contract.ts';

/** Surfaces of one field that belong together: they are made in one go and shown at once. */
export interface Wish {
  readonly field: ByteField;
  readonly values: readonly number[];
}

/** Bytes of surfaces that are remembered, so that going back and forth in time needs no new ones. */
const REMEMBERED = 96 * 2 ** 20;

/**
 * Asks the worker for surfaces, one wish at a time, and remembers them. While time runs faster than surfaces are made,
 * wishes nobody has any more are left out: only the newest are made.
 */
export class Meshing {
  readonly #mesher: TumourMesher;
  readonly #made: () => void;
  readonly #failed: (message: string) => void;
  /** Oldest first. */
  readonly #known = new Map<ByteField, Map<number, Shell>>();
  /** Fields that could not be meshed: asked once only. */
  readonly #bad = new WeakSet<ByteField>();
  #wishes: readonly Wish[] = [];
  #busy = false;
  #gone = false;
  #count = 0;

  /** `made` is called when there are new surfaces. */
  constructor(mesher: TumourMesher, made: () => void, failed: (message: string) => void) {
    this.#mesher = mesher;
    this.#made = made;
    this.#failed = failed;
  }

  /** Surfaces asked for so far. */
  get count(): number {
    return this.#count;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Surfaces of a wish in the order of its values; null until all of them are there. */
  get({ field, values }: Wish): readonly Shell[] | null {
    const known = this.#known.get(field);
    const shells = values.map((value) => known?.get(value));
    return shells.every((shell) => shell !== undefined) ? (shells as Shell[]) : null;
  }

  /** What is wanted from now on, most wanted first. */
  want(wishes: readonly Wish[]): void {
    this.#wishes = wishes;
    void this.#next();
  }

  dispose(): void {
    this.#gone = true;
    this.#known.clear();
    this.#wishes = [];
  }

  async #next(): Promise<void> {
    if (this.#busy || this.#gone) return;
    const wish = this.#wishes.find((one) => !this.#bad.has(one.field) && this.get(one) === null);
    if (!wish) return;
    this.#busy = true;
    const known = this.#known.get(wish.field);
    const values = wish.values.filter((value) => !known?.has(value));
    try {
      this.#count += values.length;
      const shells = await this.#mesher.surfaces(wish.field, values);
      if (this.#gone) return;
      this.#keep(wish.field, values, shells);
    } catch (error) {
      this.#bad.add(wish.field);
      if (!this.#gone) this.#failed(error instanceof Error ? error.message : String(error));
    } finally {
      this.#busy = false;
    }
    if (this.#gone) return;
    this.#made();
    void this.#next();
  }

  #keep(field: ByteField, values: readonly number[], shells: readonly Shell[]): void {
    const known = this.#known.get(field) ?? new Map<number, Shell>();
    values.forEach((value, n) => known.set(value, shells[n] as Shell));
    this.#known.delete(field);
    this.#known.set(field, known);
    const wanted = new Set(this.#wishes.map((wish) => wish.field));
    let bytes = 0;
    for (const one of this.#known.values()) bytes += sizeOf(one);
    for (const [old, one] of this.#known) {
      if (bytes <= REMEMBERED) break;
      if (wanted.has(old)) continue;
      this.#known.delete(old);
      bytes -= sizeOf(one);
    }
  }
}

function sizeOf(shells: ReadonlyMap<number, Shell>): number {
  let bytes = 0;
  for (const { positions, normals, indices } of shells.values()) bytes += positions.byteLength + normals.byteLength + indices.byteLength;
  return bytes;
}
