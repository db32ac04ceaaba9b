const LOADERS: Readonly<Record<string, () => Promise<string>>> = {
  cardiovascular: async () => (await import('./cardiovascular.ts')).registerCardiovascular(),
  oscillator: async () => (await import('./oscillator.ts')).registerOscillator(),
};

/** Registers the kernel of a model and returns its name; null when the model has none. */
export async function loadKernel(modelId: string): Promise<string | null> {
  const load = Object.hasOwn(LOADERS, modelId) ? LOADERS[modelId] : undefined;
  return load ? load() : null;
}
