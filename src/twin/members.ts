import type { Backend, Capabilities } from '#workers/compute.api.ts';

/** `fit`: a posterior; `compare`: two runs of minutes to hours over it. */
export type Purpose = 'fit' | 'compare';

const MEMBERS: Readonly<Record<Purpose, { readonly gpu: number; readonly slow: number }>> = {
  fit: { gpu: 512, slow: 192 },
  compare: { gpu: 512, slow: 96 },
};

/** Key in localStorage under which a test or a very slow device may ask for fewer bodies. */
const WANTED = 'soma.members';
/** Below this a 90 % range is made of a handful of bodies and means nothing; a fit refuses fewer. */
const LEAST = 48;

/** A processor that pretends to be a graphics card: right answers, but slower than the processor's own code. */
function isSoftware(adapter: string): boolean {
  return /swiftshader|llvmpipe|software|basic render/i.test(adapter);
}

/** Key in localStorage under which a test may demand a backend. */
const DEMANDED = 'soma.backend';

/** Where to run: the graphics card where there is a real one, else the processor. */
export function backendFor(capabilities: Pick<Capabilities, 'backend' | 'adapter'>, demanded = demandedBackend()): 'auto' | Backend {
  return demanded ?? (isSoftware(capabilities.adapter) ? 'cpu' : 'auto');
}

function demandedBackend(): Backend | null {
  const stored = globalThis.localStorage?.getItem(DEMANDED);
  return stored === 'webgpu' || stored === 'cpu' ? stored : null;
}

/**
 * Bodies to simulate: more on a graphics card, fewer on a processor (or on a processor that pretends to be a graphics
 * card), never fewer than 48. How many it was is said beside every result.
 */
export function membersFor(purpose: Purpose, capabilities: Pick<Capabilities, 'backend' | 'adapter'>, wanted = wantedMembers()): number {
  const { gpu, slow } = MEMBERS[purpose];
  const usual = capabilities.backend === 'webgpu' && !isSoftware(capabilities.adapter) ? gpu : slow;
  return Math.max(LEAST, Math.min(usual, wanted ?? usual));
}

function wantedMembers(): number | null {
  const stored = Number(globalThis.localStorage?.getItem(WANTED));
  return Number.isInteger(stored) && stored > 0 ? stored : null;
}
