import type { Domain, Field, TissueMap } from '#models/tumour/index.ts';
import { diffuseTensor, tensorDomainOf } from '#models/tumour/tensor.ts';
import { domainOf, linearQuadratic, pack, reactionFactors, startField, unpack } from '#models/tumour/index.ts';
import { diffuse, react } from '#models/tumour/grow.ts';
import { countAbove, irradiateField, measureField, quantiseField } from './field.ts';
import { activeVoxels } from './pairs.ts';
import type { Pass } from './passes.ts';
import type { PlannedCase } from './plan-case.ts';

/** Where a tumour grows, and one step of diffusion there. */
interface Medium {
  readonly domain: Pick<Domain, 'grid' | 'cells' | 'count' | 'precision'>;
  step(from: Field, to: Field, scale: number): void;
}

/** Media of one tissue map, shared by the members that have the same ratio or tensors and the same tissue taken out. */
export class Media {
  readonly tissue: TissueMap;
  /** Of the whole tissue, by ratio: the same for every batch on this tissue. */
  readonly #whole: Map<string, Medium>;
  /** Of what resections leave, and along tensors: of one batch. */
  readonly #own = new Map<string, Medium>();

  /** `before`: media of another batch on the same tissue, of which those of the whole tissue serve again. */
  constructor(tissue: TissueMap, before?: Media) {
    this.tissue = tissue;
    this.#whole = before ? before.#whole : new Map();
  }

  /** `level` counts the resections that made `removed`. */
  get(ratio: number, tensors: Float64Array | null, level: number, removed: Uint8Array | null): Medium {
    // All members of a batch grow along the same tensors, or none does.
    const key = `${level} ${tensors ? 'tensors' : ratio}`;
    const known = level === 0 && !tensors ? this.#whole : this.#own;
    let medium = known.get(key);
    if (!medium) {
      // Members with ratios of their own would fill the memory: only the latest are kept.
      for (const oldest of known.keys()) if (known.size >= KEPT) known.delete(oldest);
      known.set(key, (medium = this.#build(ratio, tensors, removed)));
    }
    return medium;
  }

  #build(ratio: number, tensors: Float64Array | null, removed: Uint8Array | null): Medium {
    if (!tensors) {
      const domain = domainOf(this.tissue, ratio, 'float32', removed);
      return { domain, step: (from, to, scale) => diffuse(domain, from, to, scale) };
    }
    const domain = tensorDomainOf(this.tissue.grid, tensors, activeVoxels(this.tissue, removed), 'float32');
    return { domain, step: (from, to, scale) => diffuseTensor(domain, from, to, scale) };
  }
}

const KEPT = 3;

/** One tumour on the CPU in float32 over its active voxels, as far as anyone asks; the steps of models/tumour/simulate.ts. */
export class MemberWalk {
  readonly #media: Media;
  readonly #plan: PlannedCase;
  #medium: Medium;
  #field: Field;
  #next: Field;
  #removed: Uint8Array | null = null;
  #level = 0;
  /** Stretch it stands in, and sweeps of it that are done. */
  #stretch = 0;
  #done = 0;

  /** `from`: the field [voxels] right after a frame; absent: day 0. */
  constructor(media: Media, plan: PlannedCase, from?: { readonly frame: number; readonly field: Float32Array }) {
    this.#media = media;
    this.#plan = plan;
    if (from) {
      for (;;) {
        const stretch = plan.stretches[this.#stretch++];
        if (!stretch) throw new RangeError(`a checkpoint after frame ${from.frame}, which this tumour never meets`);
        if (stretch.kind === 'resect') this.#takeOut(stretch.resection);
        if (stretch.kind === 'frame' && stretch.frame === from.frame) break;
      }
    }
    this.#medium = this.#mediumNow();
    this.#field = pack(this.#domain, from?.field ?? startField({ tissue: media.tissue, start: plan.problem.start }));
    this.#next = this.#field.slice();
  }

  /** Takes up to `most` sweeps; stops at a frame, whose index it returns. Undefined: not there yet. Null: there is none left. */
  advance(most: number): { readonly frame: number | null | undefined; readonly passes: number } {
    let passes = 0;
    for (;;) {
      const stretch = this.#plan.stretches[this.#stretch];
      if (!stretch) return { frame: null, passes };
      if (stretch.kind === 'passes') {
        for (; this.#done < stretch.passes.length; this.#done++) {
          if (passes === most) return { frame: undefined, passes };
          this.#sweep(stretch.passes[this.#done] as Pass);
          passes++;
        }
        this.#done = 0;
      }
      this.#stretch++;
      if (stretch.kind === 'frame') return { frame: stretch.frame, passes };
      if (stretch.kind === 'irradiate') this.#irradiate(stretch.fraction);
      if (stretch.kind === 'resect') this.#resect(stretch.resection);
    }
  }

  measure(threshold: number): { readonly count: number; readonly sum: number } {
    return measureField(this.#field, threshold);
  }

  count(threshold: number, counts: Uint8Array): void {
    countAbove(this.#field, threshold, counts, this.#domain.cells);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return quantiseField(this.#field, this.#media.tissue.white.length, this.#domain.cells);
  }

  /** The field on the whole grid. */
  field(): Float32Array<ArrayBuffer> {
    return unpack(this.#domain, this.#field) as Float32Array<ArrayBuffer>;
  }

  #sweep(pass: Pass): void {
    const { parameters, treatment } = this.#plan.problem;
    if (pass.diffuse > 0) {
      this.#medium.step(this.#field, this.#next, parameters.diffusion * pass.diffuse);
      [this.#field, this.#next] = [this.#next, this.#field];
    }
    if (pass.react > 0) react(this.#field, reactionFactors(parameters, treatment.agents, pass.from, pass.react));
  }

  #irradiate(index: number): void {
    const { parameters, treatment } = this.#plan.problem;
    const fraction = treatment.fractions[index];
    const gray = fraction && treatment.fields[fraction.field]?.gray;
    if (!gray) throw new RangeError(`fraction ${index + 1} names a dose map that is not there`);
    const { alpha, beta } = linearQuadratic(parameters.radiosensitivity, parameters.alphaBeta);
    irradiateField(this.#field, gray, fraction.scale, alpha, beta, this.#domain.cells);
  }

  #resect(index: number): void {
    const dense = this.field();
    this.#takeOut(index);
    this.#medium = this.#mediumNow();
    this.#field = pack(this.#domain, dense);
    this.#next = this.#field.slice();
  }

  #takeOut(index: number): void {
    const mask = this.#plan.problem.treatment.resections[index]?.mask;
    if (!mask) throw new RangeError(`resection ${index + 1} is not there`);
    this.#removed = joinMasks(this.#removed, mask);
    this.#level++;
  }

  get #domain(): Domain {
    return this.#medium.domain as Domain;
  }

  #mediumNow(): Medium {
    const { parameters, tensors = null } = this.#plan.problem;
    return this.#media.get(parameters.whiteGreyRatio, tensors, this.#level, this.#removed);
  }
}

/** 1 where either mask is not 0. */
export function joinMasks(a: Uint8Array | null, b: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(b, (value, v) => (value || a?.[v] ? 1 : 0));
}
