import type { Quantity } from './quantity.ts';
import type { Intervention, Scenario, ScenarioProblem } from './scenario.ts';

/**
 * Reads a scenario from parsed JSON that nobody has looked at yet. Written by hand, member by member, so that only own
 * members count: a name every object inherits (`toString`, `__proto__`) is as unknown as any other.
 */

/** Longest lists and texts; far above anything a person writes. */
const MOST_INTERVENTIONS = 100;
const MOST_FIELDS = 50;

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** At least one problem, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] };

type Members = Readonly<Record<string, unknown>>;

class Reader {
  readonly problems: ScenarioProblem[] = [];

  wrong(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  /** An object with every member of `needed`, and no others but `allowed`; null when it is none. */
  object(value: unknown, path: string, needed: readonly string[], allowed: readonly string[] = []): Members | null {
    const members = this.members(value, path);
    if (!members) return null;
    for (const key of Object.keys(members))
      if (!needed.includes(key) && !allowed.includes(key))
        this.wrong(`${path}/${escaped(key)}`, `is not a member here; there are ${[...needed, ...allowed].join(', ')}`);
    for (const key of needed) if (!Object.hasOwn(members, key)) this.wrong(`${path}/${key}`, 'is missing');
    return members;
  }

  members(value: unknown, path: string): Members | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
    this.wrong(path, `must be an object, not ${named(value)}`);
    return null;
  }

  text(members: Members, key: string, path: string, least: number, most: number): string {
    if (!Object.hasOwn(members, key)) return '';
    const value = members[key];
    if (typeof value === 'string' && value.length >= least && value.length <= most) return value;
    this.wrong(
      `${path}/${key}`,
      typeof value === 'string' ? `must have ${least} to ${most} characters` : `must be a text, not ${named(value)}`,
    );
    return '';
  }

  quantity(value: unknown, path: string): Quantity {
    const members = this.object(value, path, ['value', 'unit']);
    if (!members) return { value: Number.NaN, unit: '' };
    const number = Object.hasOwn(members, 'value') ? members['value'] : Number.NaN;
    if (Object.hasOwn(members, 'value') && !(typeof number === 'number' && Number.isFinite(number)))
      this.wrong(`${path}/value`, `must be a finite number, not ${named(number)}`);
    return { value: number as number, unit: this.text(members, 'unit', path, 1, 40) };
  }

  /** The quantity in a member; its absence has been told by `object`. */
  amount(members: Members, key: string, path: string): Quantity {
    return Object.hasOwn(members, key) ? this.quantity(members[key], `${path}/${key}`) : { value: Number.NaN, unit: '' };
  }

  list(members: Members, key: string, path: string): readonly unknown[] {
    if (!Object.hasOwn(members, key)) return [];
    const value = members[key];
    if (Array.isArray(value) && value.length <= MOST_INTERVENTIONS) return value;
    this.wrong(
      `${path}/${key}`,
      Array.isArray(value) ? `holds ${value.length} entries; at most ${MOST_INTERVENTIONS}` : `must be a list, not ${named(value)}`,
    );
    return [];
  }

  intervention(value: unknown, path: string): Intervention | null {
    const it = this.object(value, path, ['id', 'kind', 'start', 'values'], ['duration']);
    if (!it) return null;
    const id = this.text(it, 'id', path, 1, 100);
    const kind = this.text(it, 'kind', path, 1, 100);
    const start = this.amount(it, 'start', path);
    const duration = Object.hasOwn(it, 'duration') ? { duration: this.amount(it, 'duration', path) } : {};
    const fields = Object.hasOwn(it, 'values') ? this.members(it['values'], `${path}/values`) : null;
    const names = fields ? Object.keys(fields) : [];
    if (names.length > MOST_FIELDS) this.wrong(`${path}/values`, `holds ${names.length} fields; at most ${MOST_FIELDS}`);
    // fromEntries defines members of its own, whatever they are called; an assignment would not.
    const values = Object.fromEntries(
      names.slice(0, MOST_FIELDS).map((name) => [name, this.quantity(fields?.[name], `${path}/values/${escaped(name)}`)]),
    );
    return { id, kind, start, ...duration, values };
  }
}

/**
 * Checks the shape of `data`: schema 1, every needed member, no unknown one, every amount a finite number with a unit.
 * Says nothing about the model: `checkScenario` does that. Never throws.
 */
export function parseScenario(data: unknown): ParsedScenario {
  const reader = new Reader();
  const top = reader.object(data, '', ['schema', 'id', 'title', 'model', 'duration', 'interventions']);
  if (!top) return { ok: false, problems: reader.problems };
  if (Object.hasOwn(top, 'schema') && top['schema'] !== 1) reader.wrong('/schema', `must be 1, not ${named(top['schema'])}`);
  const scenario: Scenario = {
    schema: 1,
    id: reader.text(top, 'id', '', 1, 100),
    title: reader.text(top, 'title', '', 0, 200),
    model: reader.text(top, 'model', '', 1, 100),
    duration: reader.amount(top, 'duration', ''),
    interventions: reader
      .list(top, 'interventions', '')
      .map((value, i) => reader.intervention(value, `/interventions/${i}`))
      .filter((it) => it !== null),
  };
  return reader.problems.length === 0 ? { ok: true, scenario } : { ok: false, problems: reader.problems };
}

/** One token of a JSON pointer (RFC 6901), cut where a hostile name would flood the message. */
function escaped(key: string): string {
  return key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

function named(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'an object' : String(value);
}
