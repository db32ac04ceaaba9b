import type { ByteField } from '#models/imaging/byte-field.ts';
import type { TumourMesher, TumourShow, TumourSide } from './contract.ts';
import { Meshing, type Wish } from './meshing.ts';
import type { SideShell } from './side-shell.ts';

interface Wanted extends Wish {
  readonly what: readonly SideShell['what'][];
}

/** The surfaces of both sides: what is wanted of them, and of each the newest there is. */
export class SideSurfaces {
  readonly #meshing: Meshing;
  #left: TumourSide = NOBODY;
  #right: TumourSide | null = null;
  #wanted: readonly (readonly Wanted[])[] = [];
  /** Shown while newer ones are being made; by side, then by field of the side. */
  #shown: (readonly SideShell[])[][] = [[], []];
  #any = false;

  /** `made` is called when there is something new to draw. */
  constructor(mesher: TumourMesher, made: () => void, failed: (message: string) => void) {
    this.#meshing = new Meshing(mesher, made, failed);
  }

  get left(): TumourSide {
    return this.#left;
  }

  get right(): TumourSide | null {
    return this.#right;
  }

  get count(): number {
    return this.#meshing.count;
  }

  get busy(): boolean {
    return this.#meshing.busy;
  }

  set(left: TumourSide, right: TumourSide | null, show: TumourShow): void {
    this.#left = left;
    this.#right = right;
    if (!right) this.#shown[1] = [];
    this.#wanted = [wantedOf(left, show), ...(right ? [wantedOf(right, show)] : [])];
    // Both sides in turn, so that neither waits for all of the other.
    const wishes = [0, 1, 2, 3].flatMap((n) => this.#wanted.flatMap((side) => (side[n] ? [side[n]] : [])));
    this.#meshing.want(wishes.filter((wish) => wish.values.length > 0));
  }

  /** One or two sides with their surfaces, as far as they have been made. */
  sides(): readonly { readonly side: TumourSide; readonly shells: readonly SideShell[] }[] {
    return [this.#left, ...(this.#right ? [this.#right] : [])].map((side, n) => ({ side, shells: this.#shells(n) }));
  }

  /** True once: when there is a tumour for the first time. */
  takeFirst(): boolean {
    if (this.#any || !this.sides().some(({ shells }) => shells.some((one) => one.shell.indices.length > 0))) return false;
    this.#any = true;
    return true;
  }

  /** Another patient: their first tumour counts again. */
  expectFirst(): void {
    this.#any = false;
  }

  dispose(): void {
    this.#meshing.dispose();
  }

  #shells(n: number): readonly SideShell[] {
    const shown = this.#shown[n] as (readonly SideShell[])[];
    (this.#wanted[n] ?? []).forEach((wish, field) => {
      if (wish.values.length === 0) {
        shown[field] = [];
        return;
      }
      const made = this.#meshing.get(wish);
      if (made)
        shown[field] = made.map((shell, i) => ({ what: wish.what[i] as SideShell['what'], value: wish.values[i] as number, shell }));
    });
    return shown.flat();
  }
}

/** Always four: density, probability, dose, cavity; without values where there is nothing to be made. */
function wantedOf(side: TumourSide, show: TumourShow): readonly Wanted[] {
  const of = (field: ByteField | null, pairs: readonly (readonly [SideShell['what'], number])[]): Wanted =>
    field
      ? { field, values: pairs.map(([, value]) => value), what: pairs.map(([what]) => what) }
      : { field: NO_FIELD, values: [], what: [] };
  return [
    of(side.density, [
      ...(show.tumour ? ([['tumour', show.edge]] as const) : []),
      ...(show.infiltration ? ([['infiltration', show.margin]] as const) : []),
    ]),
    of(side.probability, show.chances.map((chance) => ['chance', chance] as const)),
    of(side.dose, show.dose === 'shells' ? show.isodoses.map((dose) => ['dose', dose] as const) : []),
    of(side.cavity, [['cavity', 0.5]]),
  ]; // prettier-ignore
}

const NO_FIELD: ByteField = {
  grid: { size: [1, 1, 1], toPatient: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] },
  data: new Uint8Array(1),
  low: 0,
  high: 1,
};

const NOBODY: TumourSide = { title: '', density: null, probability: null, dose: null, cavity: null, kind: 'none' };
