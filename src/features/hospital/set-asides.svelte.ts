import { current } from '#src/twin/current.svelte.ts';
import { ASIDE, asideHearers, damagedKeys, forget, keep, kept, keptUnder, type SetAside } from './keeping.ts';

/** Something set aside, and the key it lies under now. */
interface Aside extends SetAside {
  readonly key: string;
}

/** What could not be read and lies aside, for the frame to say. */
class SetAsides {
  /** Newest first. */
  list = $state.raw<readonly Aside[]>([]);
  /** Keys of what the vault itself can no longer open. */
  damaged = $state.raw<readonly string[]>([]);

  async read(): Promise<void> {
    const all = await keptUnder(ASIDE);
    this.list = [...all].flatMap(([key, value]) => asideOf(key, value)).sort((a, b) => b.at - a.at);
    this.damaged = damagedKeys();
  }

  /** Hospitals something of lies aside: a new one does not take such a name, or it would inherit what was kept under it. */
  get ids(): ReadonlySet<string> {
    return new Set([...this.list.map(({ of }) => of), ...this.damaged].map((of) => of.slice(of.indexOf('/') + 1)));
  }

  /** Removes one. Returns the way back. */
  async remove(key: string): Promise<() => Promise<void>> {
    const value = await kept(key);
    await forget(key);
    await this.read();
    return async () => {
      if (value !== null) await keep(key, value);
      await this.read();
    };
  }
}

function asideOf(key: string, value: unknown): Aside[] {
  const { of, at, why, value: was } = (value ?? {}) as Partial<SetAside>;
  return typeof of === 'string' && typeof at === 'number' && (why === 'unreadable' || why === 'unread')
    ? [{ key, of, at, why, value: was }]
    : [];
}

export const setAsides = new SetAsides();

asideHearers.push(() => void setAsides.read().catch(() => undefined));
current.holders.push(() => {
  setAsides.list = [];
  setAsides.damaged = [];
});
