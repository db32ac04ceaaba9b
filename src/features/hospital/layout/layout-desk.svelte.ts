import type { Failure } from '#models/core/failure.ts';
import type { Building } from '#models/hospital/building/building.ts';
import type { Box } from '#models/hospital/building/geometry.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { Rating } from '#models/hospital/layout/closeness.ts';
import type { Housed, HousedResult } from '#models/hospital/layout/compare.ts';
import { WARD_AREA_A_BED } from '#models/hospital/layout/new-wing.ts';
import type { Traffic } from '#models/hospital/layout/traffic.ts';
import type { SearchedLayouts } from '#src/jobs/hospital-layout.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';

interface WingResult {
  readonly asked: string;
  readonly beds: number;
  readonly level: string;
  readonly housed: Housed;
  readonly results: readonly HousedResult[];
}

/** What is asked of layouts and what was found, kept while other pages are looked at. */
class LayoutDesk {
  runs = $state(10);
  /** Share of the objective that the chart is, %. */
  wishes = $state(20);
  /** Ids of blocks that stay. */
  fixed = $state.raw<readonly string[]>([]);
  chart = $state.raw<readonly Rating[]>([]);
  counted = $state.raw<{ readonly building: Building; readonly model: HospitalModel; readonly traffic: Traffic } | null>(null);
  found = $state.raw<(SearchedLayouts & { readonly building: Building; readonly asked: string }) | null>(null);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);
}

/** The wing that is sketched. */
class WingDesk {
  level = $state<string | null>(null);
  box = $state.raw<Box | null>(null);
  resource = $state<string | null>(null);
  wanted = $state(24);
  /** m² */
  areaABed = $state(WARD_AREA_A_BED);
  result = $state.raw<WingResult | null>(null);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);
}

interface Desk {
  readonly layout: LayoutDesk;
  readonly wing: WingDesk;
}

/** A desk for each hospital, as it was left. */
class Desks {
  #all = $state.raw(new Map<string, Desk>());

  of(id: string): Desk {
    const desk = this.#all.get(id) ?? { layout: new LayoutDesk(), wing: new WingDesk() };
    this.#all.set(id, desk);
    return desk;
  }

  /** A lock takes along what was found about a hospital of one's own. */
  close(): void {
    for (const { layout, wing } of this.#all.values()) {
      layout.job?.cancel();
      wing.job?.cancel();
    }
    this.#all = new Map();
  }
}

export const desks = new Desks();

current.holders.push(() => desks.close());
