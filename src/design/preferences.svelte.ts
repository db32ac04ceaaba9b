import type { UnitSystem } from './quantity/units.ts';

/** How this device shows things. Holds nothing about anyone; kept in localStorage so that it is there before the vault opens. */

export type Theme = 'system' | 'light' | 'dark' | 'reading';
export type Density = 'compact' | 'comfortable' | 'projector';

interface Stored {
  readonly theme: Theme;
  /** Null: as the persona has it. */
  readonly density: Density | null;
  readonly units: UnitSystem;
  /** Choices for single variables that differ from `units`. */
  readonly unitOf: Readonly<Record<string, UnitSystem>>;
  readonly singleKeys: boolean;
}

const KEY = 'soma.preferences';
const DEFAULTS: Stored = { theme: 'system', density: null, units: 'si', unitOf: {}, singleKeys: true };

function read(): Stored {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Stored>) };
  } catch {
    return DEFAULTS;
  }
}

class Preferences {
  #stored = $state.raw<Stored>(read());
  /** What the persona asks for where the person has not chosen. */
  personaDensity = $state<Density>('compact');
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #systemDark = $state(this.#dark.matches);

  constructor() {
    this.#dark.addEventListener('change', (event) => {
      this.#systemDark = event.matches;
      this.apply();
    });
  }

  get theme(): Theme {
    return this.#stored.theme;
  }
  get shownTheme(): 'light' | 'dark' | 'reading' {
    return this.#stored.theme === 'system' ? (this.#systemDark ? 'dark' : 'light') : this.#stored.theme;
  }
  get density(): Density | null {
    return this.#stored.density;
  }
  get units(): UnitSystem {
    return this.#stored.units;
  }
  get unitOf(): Readonly<Record<string, UnitSystem>> {
    return this.#stored.unitOf;
  }
  get singleKeys(): boolean {
    return this.#stored.singleKeys;
  }

  /** Unit system in which this variable is shown. */
  systemFor(variable: string | undefined): UnitSystem {
    return (variable && this.#stored.unitOf[variable]) || this.#stored.units;
  }

  set(change: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...change };
    localStorage.setItem(KEY, JSON.stringify(this.#stored));
    this.apply();
  }

  /** Everything above as plain data, for the state hash and for undo. */
  snapshot(): Stored {
    return this.#stored;
  }

  /** Puts theme and text size on the document. */
  apply(): void {
    const { dataset } = document.documentElement;
    dataset['theme'] = this.shownTheme;
    dataset['density'] = this.#stored.density ?? this.personaDensity;
  }
}

export const preferences = new Preferences();
