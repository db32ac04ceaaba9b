import type { Quantity } from '#models/core/quantity.ts';
import { Complaint } from './complaint.ts';

/** Reading of a hand-written JSON file, each complaint with its place (a JSON pointer). Only own members count. */
export type Members = Readonly<Record<string, unknown>>;

export class Places {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  complain(path: string, message: string): never {
    throw new Complaint(`${this.#file}: ${path === '' ? 'it' : path} ${message}`);
  }

  /** An object with all of `needed` and no members but these and `allowed`. */
  object(value: unknown, path: string, needed: readonly string[], allowed: readonly string[] = []): Members {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.complain(path, 'must be an object');
    const members = value as Members;
    const known = [...needed, ...allowed];
    for (const key of Object.keys(members))
      if (!known.includes(key)) this.complain(`${path}/${key.slice(0, 60)}`, `is not a member here; there are ${known.join(', ')}`);
    for (const key of needed) if (!Object.hasOwn(members, key)) this.complain(`${path}/${key}`, 'is missing');
    return members;
  }

  text(value: unknown, path: string): string {
    if (typeof value !== 'string' || value.length === 0) this.complain(path, 'must be a text');
    return value;
  }

  number(value: unknown, path: string, min = -Infinity, max = Infinity): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) this.complain(path, 'must be a finite number');
    if (!(value >= min && value <= max)) this.complain(path, `must be from ${min} to ${max}, not ${value}`);
    return value;
  }

  list(value: unknown, path: string, least: number, most: number): readonly unknown[] {
    if (!Array.isArray(value) || value.length < least || value.length > most) this.complain(path, `must be a list of ${least} to ${most}`);
    return value;
  }

  numbers(value: unknown, path: string, least: number, most: number): number[] {
    return this.list(value, path, least, most).map((item, i) => this.number(item, `${path}/${i}`));
  }

  /** An amount in exactly this unit. */
  quantity(value: unknown, path: string, unit: string, min: number, max: number): number {
    const { value: number, unit: stated } = this.object(value, path, ['value', 'unit']) as unknown as Quantity;
    if (stated !== unit) this.complain(`${path}/unit`, `must be ${unit}, not ${String(stated).slice(0, 40)}`);
    return this.number(number, `${path}/value`, min, max);
  }

  /** Several amounts of one unit. */
  quantities(value: unknown, path: string, unit: string, least: number, most: number): number[] {
    const members = this.object(value, path, ['values', 'unit']);
    if (members['unit'] !== unit) this.complain(`${path}/unit`, `must be ${unit}, not ${String(members['unit']).slice(0, 40)}`);
    return this.numbers(members['values'], `${path}/values`, least, most);
  }
}
