/** Those who want to be told; adding gives back how to leave. */
export class Listeners<T> {
  readonly #all = new Set<(value: T) => void>();

  get size(): number {
    return this.#all.size;
  }

  add(callback: (value: T) => void): () => void {
    this.#all.add(callback);
    return () => this.#all.delete(callback);
  }

  tell(value: T): void {
    for (const callback of this.#all) callback(value);
  }

  clear(): void {
    this.#all.clear();
  }
}
