import { preferences } from '#src/design/preferences.svelte.ts';
import { basis } from '#src/design/quantity/basis.svelte.ts';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { endCompute } from '#src/jobs/compute.ts';
import { jobs } from '#src/jobs/jobs.svelte.ts';
import { startVault } from '#src/jobs/vault-link.ts';
import { personas } from '#src/personas/personas.ts';
import type { Persona, PersonaId } from '#src/personas/persona.ts';
import { VaultState } from '#src/twin/vault.svelte.ts';

const ACCEPTED = 'soma.accepted';
const PERSONA = 'soma.persona';
/** Raised when the words about intended use change: they are then accepted anew. */
const USE_VERSION = '1';

const holders: (() => void)[] = [];

/** After locking nothing of anyone may stay in this page: not in a job, a worker, an import or the history. */
function forget(): void {
  // Notices of before go first: a holder may have something to say of the lock itself.
  void toasts.clear();
  for (const holder of holders) holder();
  jobs.clear();
  endCompute();
  commands.clearHistory();
  basis.shown = null;
}

/** What this tab knows beside the vault: has the intended use been accepted, and who is looking. */
class Session {
  #accepted = $state(localStorage.getItem(ACCEPTED) === USE_VERSION);
  #persona = $state<PersonaId>((localStorage.getItem(PERSONA) as PersonaId | null) ?? 'clinician');
  readonly vault = new VaultState(startVault, forget);

  constructor() {
    this.#applyPersona();
  }

  /** Has `forget` called when the vault is locked: for whatever else holds something of a person. */
  alsoForget(forget: () => void): void {
    holders.push(forget);
  }

  get accepted(): boolean {
    return this.#accepted;
  }

  accept(): void {
    this.#accepted = true;
    localStorage.setItem(ACCEPTED, USE_VERSION);
  }

  get persona(): Persona {
    return personas[this.#persona] ?? personas.clinician;
  }

  set personaId(id: PersonaId) {
    this.#persona = id;
    localStorage.setItem(PERSONA, id);
    this.#applyPersona();
  }

  #applyPersona(): void {
    preferences.personaDensity = this.persona.density;
    preferences.apply();
  }
}

export const session = new Session();
