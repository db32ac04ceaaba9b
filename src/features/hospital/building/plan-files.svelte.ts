import type { Building } from '#models/hospital/building/building.ts';
import { walkableParts } from '#models/hospital/building/door-graph.ts';
import { fitted } from '#models/hospital/building/fitted.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { readBuilding } from '#src/jobs/hospital-floor.ts';
import { hospital } from '../hospital.svelte.ts';
import { floor } from './floor.svelte.ts';
import { refusalText, thrownText } from '../refusal-words.ts';

/** Plans and recorded runs taken from files, and what is to be said of them. */
export class PlanFiles {
  told = $state<string | null>(null);
  /** Rows that were left out, and why. */
  refused = $state.raw<readonly string[]>([]);
  failure = $state<string | null>(null);

  /** Opens a plan (in one file or several) or a recorded run. What cannot be read is said in `failure`. */
  async take(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.failure = this.told = null;
    try {
      const text = files.length === 1 && files[0] && /\.json$/i.test(files[0].name) ? await files[0].text() : '';
      if (/"toMinute"/.test(text)) await floor.open(text);
      else await this.#read(files);
    } catch (error) {
      this.failure = thrownText(error);
    }
  }

  async #read(files: readonly File[]): Promise<void> {
    const read = await readBuilding(m.hospital_building_reading(), files).done;
    const fit = fitted(read.building, hospital.model);
    await this.put(fit.building);
    const [main] = walkableParts(read.building);
    const told = [
      m.hospital_building_read({
        rooms: read.building.rooms.length,
        walkable: main?.length ?? 0,
        joined: read.joined,
        refused: read.refused.length,
      }),
    ];
    const hulls = read.hulls ?? [];
    if (hulls.length > 0) told.push(m.hospital_building_hulls({ rooms: hulls.slice(0, 12).join(', ') + (hulls.length > 12 ? ' …' : '') }));
    if (fit.given.length > 0) told.push(m.hospital_building_fitted({ rooms: fit.given.length }));
    this.told = told.join(' ');
    this.refused = read.refused.map((row) =>
      read.building.source === 'IFC'
        ? m.hospital_building_refused_ifc({ line: row.line, name: row.name, why: refusalText(row.why) })
        : m.hospital_building_refused_row({ table: row.table, line: row.line, name: row.name, why: refusalText(row.why) }),
    );
  }

  /** In the place of the plan that is open, with a way back to it. */
  async put(next: Building): Promise<void> {
    const back = await hospital.replaceBuilding(next);
    void toasts.show({
      kind: 'done',
      text: m.hospital_building_put(),
      action: { label: m.hospital_building_put_back(), run: () => void back() },
    });
  }
}
