import { explain } from '../errors.ts';

/** Something a form tries that may fail: busy meanwhile, and why it failed in words. */
export class Attempt {
  busy = $state(false);
  error = $state<string | null>(null);

  /** Runs `work`; never rejects. Returns whether it succeeded. */
  async run(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.error = null;
    try {
      await work();
      return true;
    } catch (failure) {
      const said = explain(failure);
      this.error = [said.title, said.text].filter(Boolean).join(' ');
      return false;
    } finally {
      this.busy = false;
    }
  }
}
