import { fleetWatcherOf } from '#models/hospital/equipment/fleet-watching.ts';
import { forecastLife, type LifeForecast, type LifeModel } from '#models/hospital/equipment/remaining-life.ts';
import { cutRun, scannerFleet } from '#models/hospital/equipment/scanner-stream.ts';
import { readFleet, type Fleet, type FleetReading, type SensorRun } from '#models/hospital/equipment/sensor-runs.ts';
import { alarmOf, WATCHED, watcherOf, type ChartKind } from '#models/hospital/equipment/watching.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { learnLife } from '#src/jobs/hospital-equipment.ts';
import { textOf } from './file-text.ts';
import { Work } from './equipment.svelte.ts';
import { thrownText } from '../refusal-words.ts';

/** Tubes of the simulated stream, and how long before its failure the one in use is looked at. */
const TUBES = 24;
const SEED = 20261123;
const LEFT = 14;

interface Forecast {
  readonly id: string;
  /** Cycles it has run. */
  readonly cycles: number;
  readonly left: LifeForecast;
}

interface Source {
  readonly name: string;
  readonly text: string;
  readonly reading: FleetReading;
}

/** The sensors of one device: what it was learned from, what is watched, what the charts and the forecast say of it. */
class SensorState {
  /** Runs to failure that were loaded; null: the simulated ones. */
  learned = $state.raw<Source | null>(null);
  /** Machines in use that were loaded; null: the simulated one, or the last of the loaded runs cut short. */
  inUse = $state.raw<Source | null>(null);
  machine = $state('');
  chart = $state<ChartKind>('ewma');
  model = $state.raw<LifeModel | null>(null);
  problem = $state<string | null>(null);
  readonly work = new Work();

  /** Runs to learn from: the simulated ones are made when first needed. */
  readonly fleet = $derived<Fleet>(this.learned?.reading.fleet ?? scannerFleet(TUBES, SEED));
  readonly watched = $derived.by((): Fleet => {
    if (this.inUse) return this.inUse.reading.fleet;
    if (this.learned)
      return { sensors: this.fleet.sensors, runs: this.fleet.runs.map((run) => cutRun(run, Math.floor(run.cycles.length * 0.1))) };
    // Two of their own that nothing is learned from: one near its end, one in good order.
    const { sensors, runs } = scannerFleet(2, SEED + 1);
    return {
      sensors,
      runs: [cutRun({ ...(runs[0] as SensorRun), id: 'CT 1' }, LEFT), cutRun({ ...(runs[1] as SensorRun), id: 'CT 2' }, 180)],
    };
  });
  readonly run = $derived(this.watched.runs.find((one) => one.id === this.machine) ?? (this.watched.runs[0] as SensorRun));
  readonly #alike = $derived(this.watched.sensors.join('\n') === this.fleet.sensors.join('\n'));
  /** Limits from the machines that failed, for one whose own record is short. */
  readonly #fleetWatcher = $derived.by(() => fleetWatcherOf(this.fleet));
  /** The charts over the run; healthy are its first hundred cycles, or the machines that failed where it has fewer. */
  readonly seen = $derived.by(() => {
    const sensors = this.watched.sensors.length;
    try {
      if (this.run.cycles.length < WATCHED && this.#alike) {
        const watcher = this.#fleetWatcher;
        return {
          statistics: watcher.statistics(this.run.values),
          limits: watcher.limits,
          alarm: alarmOf(watcher, this.run.values),
          machines: watcher.machines,
          why: null,
        };
      }
      const watcher = watcherOf(this.run.values.slice(0, WATCHED * sensors), sensors);
      const after = this.run.values.slice(WATCHED * sensors);
      const alarm = alarmOf(watcher, after);
      return {
        statistics: watcher.statistics(this.run.values),
        limits: watcher.limits,
        alarm: alarm && { ...alarm, at: alarm.at + WATCHED },
        machines: null,
        why: null,
      };
    } catch (error) {
      return { statistics: null, limits: null, alarm: null, machines: null, why: thrownText(error) };
    }
  });
  /** What every machine watched has left, the one with the least first; or why that cannot be said. */
  readonly forecasts = $derived.by((): { readonly list: readonly Forecast[]; readonly why: string | null } => {
    const { model } = this;
    if (!model) return { list: [], why: null };
    try {
      const list = this.watched.runs.map((run) => ({
        id: run.id,
        cycles: run.cycles.length,
        left: forecastLife(model, this.watched.sensors, run),
      }));
      return { list: list.sort((a, b) => a.left.left - b.left.left), why: null };
    } catch (error) {
      return { list: [], why: thrownText(error) };
    }
  });
  readonly left = $derived(this.forecasts.list.find(({ id }) => id === this.run.id)?.left ?? null);

  async load(file: File, what: 'learned' | 'inUse'): Promise<void> {
    this.problem = null;
    try {
      // A device in use is read by the sensors of the runs it is held against.
      const wanted = what === 'inUse' && this.learned ? this.learned.reading.fleet.sensors : null;
      const text = await textOf(file);
      const source = { name: file.name, text, reading: readFleet(text, wanted) };
      if (what === 'learned') {
        // What was loaded before is read again, by these sensors.
        const { inUse } = this;
        if (inUse) this.inUse = { ...inUse, reading: readFleet(inUse.text, source.reading.fleet.sensors) };
        [this.learned, this.model] = [source, null];
      } else this.inUse = source;
      this.machine = '';
    } catch (error) {
      this.problem = `${file.name}: ${thrownText(error)}`;
    }
  }

  sample(): void {
    [this.learned, this.inUse, this.model, this.machine, this.problem] = [null, null, null, '', null];
  }

  async learn(): Promise<void> {
    const found = await this.work.of(learnLife(m.hospital_equipment_learn_job(), this.fleet));
    if (found) this.model = found;
  }
}

export const sensors = new SensorState();
