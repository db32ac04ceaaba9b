import type { Tensor } from '@tensorflow/tfjs-core';
import { tensor } from '@tensorflow/tfjs-core';
import { startField } from '#models/tumour/index.ts';
import { LEAST_TISSUE } from '#models/tumour/tissue.ts';
import { pairsOf } from '#workers/tumour/pairs.ts';
import { packTissue } from '#workers/tumour/passes.ts';
import type { BatchStart } from '#workers/tumour/simulator.ts';
import type { PairTensors } from './kernels/tumour-grow-pairs.ts';

/** What a batch grows in, on the device. */
export interface Ground {
  readonly tissue: Tensor;
  readonly pairs: PairTensors | null;
}

/** Tissue and flows of a batch once `removed` (not 0) is taken out. The caller disposes them. */
export function groundOf({ tissue, cases }: BatchStart, removed: Uint8Array | null): Ground {
  const map = tensor(packTissue(tissue, removed), undefined, 'int32');
  // One signature, one set of tensors.
  const tensors = cases[0]?.problem.tensors;
  if (!tensors) return { tissue: map, pairs: null };
  const { offsets, partners, weights } = pairsOf(tissue, tensors, removed);
  const [from, to] = [tensor(offsets, undefined, 'int32'), tensor(partners, undefined, 'int32')];
  return { tissue: map, pairs: { offsets: from, partners: to, weights: tensor(weights) } };
}

export function disposeGround({ tissue, pairs }: Ground): void {
  tissue.dispose();
  if (pairs) for (const t of [pairs.offsets, pairs.partners, pairs.weights]) t.dispose();
}

/** Day 0 of every member; 0 where nothing can grow. */
export function startFields({ tissue, cases }: BatchStart): Float32Array {
  const n = tissue.white.length;
  const fields = new Float32Array(cases.length * n);
  cases.forEach(({ problem }, m) => {
    const field = startField({ tissue, start: problem.start });
    for (let v = 0; v < n; v++)
      if ((tissue.white[v] as number) + (tissue.grey[v] as number) >= LEAST_TISSUE) fields[m * n + v] = field[v] as number;
  });
  return fields;
}
