import type { Building } from '#models/hospital/building/building.ts';
import { FilmClock } from '#models/hospital/building/film-clock.ts';
import { openingMinute, type Film } from '#models/hospital/building/film.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { FloorMoment, FloorPick, FloorShow, FloorStage } from '#src/stage/floorplan/contract.ts';
import { floor } from './floor.svelte.ts';
import { timeOf } from './floor-words.ts';
import { inWords } from './in-words.ts';

/** What somebody who looks at the building has chosen to see of it, and when: one for each time the page is opened. */
export class FloorVisit {
  readonly still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  stage = $state.raw<FloorStage | null>(null);
  moment = $state.raw<FloorMoment | null>(null);
  picked = $state.raw<FloorPick | null>(null);
  follow = $state.raw<number | null>(null);
  playing = $state(false);
  /** Simulated minutes a second. */
  speed = $state(2);
  look = $state.raw<Omit<FloorShow, 'level'>>({ view: '3d', people: 'triage', heat: false, labels: true });
  /** Why there is no picture. */
  no3d = $state<string | null>(null);
  /** Chosen by hand; undefined: the lowest level, where people come in. */
  #level = $state<string | null | undefined>(undefined);

  readonly building: Building = $derived(inWords(floor.building));
  readonly level: string | null = $derived.by(() => {
    const { levels, rooms } = this.building;
    if (levels.length < 2 || this.#level === null) return null;
    const entrance = rooms.find((room) => room.entrance)?.level ?? levels[0]?.id ?? null;
    return this.#level !== undefined && levels.some(({ id }) => id === this.#level) ? this.#level : entrance;
  });
  readonly show: FloorShow = $derived({ ...this.look, level: this.level });
  readonly film: Film | null = $derived(
    floor.film && floor.film.building.id === this.building.id ? { ...floor.film, building: inWords(floor.film.building) } : null,
  );
  readonly clock: FilmClock | null = $derived(this.film ? new FilmClock(this.film) : null);
  /** What is to be seen, in words. */
  readonly description: string = $derived(
    this.moment
      ? m.hospital_building_described({
          title: this.building.title,
          time: timeOf(this.moment.minute),
          people: this.moment.people,
          waiting: this.moment.waiting,
          rooms: this.building.rooms.length,
        })
      : m.hospital_building_described_empty({ title: this.building.title, rooms: this.building.rooms.length }),
  );

  /** Another film, or none any more: from its opening, with nobody picked. */
  begin(film: Film | null): void {
    this.picked = null;
    this.follow = null;
    this.moment = null;
    this.playing = film !== null && !this.still;
    if (film) this.seek(openingMinute(film.recording));
  }

  /** There is a picture: to the moment one was at. */
  ready(made: FloorStage): void {
    this.stage = made;
    if (this.film) made.seek(this.moment?.minute ?? openingMinute(this.film.recording));
  }

  failed(why: string): void {
    this.no3d = why;
    this.stage = null;
  }

  chooseLevel(id: string | null): void {
    this.#level = id;
  }

  seek(minute: number): void {
    this.stage?.seek(minute);
    if (!this.stage && this.film) this.tell({ minute, people: 0, waiting: 0, ended: false });
  }

  play(): void {
    if (this.moment?.ended && this.film) this.seek(this.film.recording.fromMinute);
    this.playing = !this.playing;
  }

  /** The picture is at another moment. */
  tell(next: FloorMoment): void {
    const { clock } = this;
    clock?.seek(next.minute);
    this.moment = clock ? { minute: clock.minute, people: clock.people, waiting: clock.waiting, ended: next.ended } : next;
    if (next.ended) this.playing = false;
    this.#goAlong();
  }

  pointAt(pick: FloorPick | null): void {
    this.picked = pick;
    this.follow = null;
  }

  followActor(actor: number | null): void {
    this.follow = actor;
    if (actor !== null) this.picked = { kind: 'actor', actor };
    this.#goAlong();
  }

  /** To the level of whoever is followed, once they are there. */
  #goAlong(): void {
    const { clock, follow } = this;
    const row = clock && follow !== null ? clock.rowOf(follow) : -1;
    if (!clock || row < 0 || this.level === null || clock.walking[row] === 1) return;
    const there = this.building.rooms[clock.room[row] as number]?.level;
    if (there !== undefined && there !== this.level) this.#level = there;
  }
}
