import type { Domain, Field, TissueMap } from '#models/tumour/index.ts';
import { domainOf, linearQuadratic, pack, reactionFactors, startField, unpack } from '#models/tumour/index.ts';
import { diffuse, react } from '#models/tumour/grow.ts';
import { countAbove, irradiateField, measureField, quantiseField } from './field.ts';
import type { Pass } from './passes.ts';
import type { PlannedCase } from './plan-case.ts';

/** Domains of one tissue map, shared by the members that have the same ratio and the same tissue taken out. */
export class Domains {
  readonly tissue: TissueMap;
  readonly #known = new Map<string, Domain>();

  constructor(tissue: TissueMap) {
    this.tissue = tissue;
  }

  /** `level` counts the resections that made `removed`. */
  get(ratio: number, level: number, removed: Uint8Array | null): Domain {
    const key = `${level} ${ratio}`;
    let domain = this.#known.get(key);
    if (!domain) {
      // Members with ratios of their own would fill the memory: only the latest are kept.
      for (const oldest of this.#known.keys()) if (this.#known.size >= KEPT) this.#known.delete(oldest);
      this.#known.set(key, (domain = domainOf(this.tissue, ratio, 'float32', removed)));
    }
    return domain;
  }
}

const KEPT = 3;

/** One tumour on the CPU in float32 over its active voxels, as far as anyone asks; the steps of models/tumour/simulate.ts. */
export class MemberWalk {
  readonly #domains: Domains;
  readonly #plan: PlannedCase;
  #domain: Domain;
  #field: Field;
  #next: Field;
  #removed: Uint8Array | null = null;
  #level = 0;
  /** Stretch it stands in, and sweeps of it that are done. */
  #stretch = 0;
  #done = 0;

  /** `from`: the field [voxels] right after a frame; absent: day 0. */
  constructor(domains: Domains, plan: PlannedCase, from?: { readonly frame: number; readonly field: Float32Array }) {
    this.#domains = domains;
    this.#plan = plan;
    if (from) {
      for (;;) {
        const stretch = plan.stretches[this.#stretch++];
        if (!stretch) throw new RangeError(`a checkpoint after frame ${from.frame}, which this tumour never meets`);
        if (stretch.kind === 'resect') this.#takeOut(stretch.resection);
        if (stretch.kind === 'frame' && stretch.frame === from.frame) break;
      }
    }
    this.#domain = this.#domainNow();
    this.#field = pack(this.#domain, from?.field ?? startField({ tissue: domains.tissue, start: plan.problem.start }));
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
    return quantiseField(this.#field, this.#domains.tissue.white.length, this.#domain.cells);
  }

  /** The field on the whole grid. */
  field(): Float32Array<ArrayBuffer> {
    return unpack(this.#domain, this.#field) as Float32Array<ArrayBuffer>;
  }

  #sweep(pass: Pass): void {
    const { parameters, treatment } = this.#plan.problem;
    if (pass.diffuse > 0) {
      diffuse(this.#domain, this.#field, this.#next, parameters.diffusion * pass.diffuse);
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
    this.#domain = this.#domainNow();
    this.#field = pack(this.#domain, dense);
    this.#next = this.#field.slice();
  }

  #takeOut(index: number): void {
    const mask = this.#plan.problem.treatment.resections[index]?.mask;
    if (!mask) throw new RangeError(`resection ${index + 1} is not there`);
    this.#removed = joinMasks(this.#removed, mask);
    this.#level++;
  }

  #domainNow(): Domain {
    return this.#domains.get(this.#plan.problem.parameters.whiteGreyRatio, this.#level, this.#removed);
  }
}

/** 1 where either mask is not 0. */
export function joinMasks(a: Uint8Array | null, b: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(b, (value, v) => (value || a?.[v] ? 1 : 0));
}
