/**
 * Somebody who follows a run: a feed, a picture. Rows are those of the run's patients and are used again; resources are
 * indices of its pools. What is called may read the run, never change it.
 */
export interface Watch {
  came(row: number): void;
  /** Everything held was given back before. */
  left(row: number): void;
  took(row: number, resource: number): void;
  gave(row: number, resource: number): void;
  /** A unit just given back by `row` has to be cleaned; `cleaning` is the row of that work. */
  soiled(resource: number, cleaning: number, row: number): void;
  cleaned(resource: number, cleaning: number): void;
  /** Stands in the queue of a resource, and no longer: served, or gone from it. */
  waits?(row: number, resource: number): void;
  waited?(row: number, resource: number): void;
  /** Sets out for a room of the building (index), and is there. */
  goes?(row: number, room: number): void;
  arrived?(row: number): void;
  /** How many units are on or out of order has changed. */
  changed?(resource: number): void;
}
