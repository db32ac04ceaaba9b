import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRoot, hasData } from '#tests/shared-data.ts';
import { Travel } from '../engine/travel.ts';
import { readCobie } from './cobie.ts';
import { fitted } from './fitted.ts';
import { readCsv } from './csv.ts';
import { smallClinic } from '../library/small-clinic.ts';
import { doorGraphOf, walkableParts } from './door-graph.ts';

const HEAD = 'name,floor,description,omniclass,x0,y0,z0,x1,y1,z1,department';
const CORRIDOR = '13-85 11 11: Corridor';
const space = (name: string, x0: number, y0: number, x1: number, y1: number, omniclass = CORRIDOR, z = 0): string =>
  `${name},Floor ${z},${name},${omniclass},${x0},${y0},${z},${x1},${y1},${z + 2.8},D`;
const sheet = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const names = (read: ReturnType<typeof readCobie>): string[] => read.refused.map((row) => `${row.name}: ${row.why.message}`);

describe('tables', () => {
  it('reads quotes, line ends in quotes, CRLF, a byte order mark and semicolons', () => {
    const { columns, rows } = readCsv('\ufeffName;Note\r\n"a;1";"two\r\nlines, ""quoted"""\r\n\r\nb\r\n');
    expect(columns).toEqual(['name', 'note']);
    expect(rows.map((row) => [row.line, ...row.cells.values()])).toEqual([
      [2, 'a;1', 'two\r\nlines, "quoted"'],
      [5, 'b', ''],
    ]);
  });

  it('names a quote that never ends', () => {
    expect(() => readCsv('a\n1\n"oops')).toThrow(/line 3 never ends/);
  });

  it('reads back any table', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\0', '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (table) => {
        const text = ['a,b', ...table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))].join('\n');
        expect(readCsv(text).rows.map((row) => [row.cells.get('a'), row.cells.get('b')])).toEqual(table);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('COBie', () => {
  it('joins corridors that touch for 0.8 m within 0.35 m, and nothing else', () => {
    const read = readCobie(
      {
        spaces: sheet(
          space('a', 0, 0, 10, 2),
          space('b', 10.3, 0, 20, 2),
          space('gap', 20.4, 0, 30, 2),
          space('tip', 0, 2.1, 0.7, 5),
          space('office', 3, 2.1, 9, 5, '13-15 11 34 11: Office'),
        ),
      },
      't',
    );
    expect(read.joined).toBe(1);
    expect(read.building.doors[0]?.rooms).toEqual(['a', 'b']);
    expect(read.refused).toEqual([]);
  });

  it('keeps good rows and refuses bad ones by name', () => {
    const read = readCobie(
      {
        spaces: sheet(
          space('a', 0, 0, 4, 4),
          space('a', 9, 9, 12, 12),
          space('flat', 0, 0, 4, 0),
          'nobox,F,n,o,,,,,,,',
          'script,F,n,o,=1+1,0,0,2,2,2,',
          space('far', 0, 0, 52_000, 4_000),
          ',F,n,o,0,0,0,2,2,2,',
        ),
        doors: 'door,space_a,space_b,x,y\nd1,a,nowhere,0,0\nd2,a,a,0,0\nd3,a,,4,2\nd3,a,,4,2\nd4,,,1,1',
        equipment: 'component,space,x,y\nscanner,a,2,2\nghost,flat,2,2\n,a,1,1\nhigh,a,900,900',
      },
      't',
    );
    expect(read.building.rooms.map((room) => room.id)).toEqual(['a']);
    expect(read.building.doors.map((door) => door.id)).toEqual(['d3']);
    expect(read.building.items.map((item) => [item.id, ...item.at])).toEqual([
      ['scanner', 2, 2],
      ['high', 2, 2],
    ]);
    expect(names(read)).toEqual([
      'a: there is one of this name already',
      'flat: its box has no area',
      'nobox: it has no box: x0, y0, x1, y1 must be numbers',
      'script: it has no box: x0, y0, x1, y1 must be numbers',
      'far: it lies more than 10 km away: are its numbers millimetres?',
      '–: it has no name',
      'd1: it leads to a space that was not read: nowhere',
      'd2: it leads from a space to itself',
      'd3: there is one of this name already',
      'd4: it names no space',
      'ghost: its space was not read: flat',
      '–: it has no name',
    ]);
  });

  it.each([
    ['an empty file', '', /no column/],
    ['a picture', '\u0089PNG\r\n\u001a\n', /no column/],
    ['a head alone', HEAD, /No space could be read/],
    ['other columns', 'a,b\n1,2', /no column "name", "x0"/],
  ])('refuses %s and says what it needs', (_, spaces, why) => {
    expect(() => readCobie({ spaces }, 't')).toThrow(why);
  });

  it('never throws anything but words for rubbish', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (spaces, doors) => {
        try {
          readCobie({ spaces: sheet(space('a', 0, 0, 3, 3), spaces), doors: `door,space_a,space_b\n${doors}` }, 't');
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).message).toMatch(/Nothing (was read|has been changed)/);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.skipIf(!hasData)('makes the clinic walkable: 268 rooms, 234 of them with a way between any two, in less than a second', () => {
    const folder = join(dataRoot, 'hospital', 'clinic_cobie');
    const file = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const files = { spaces: file('spaces.csv'), doors: file('doors.csv'), equipment: file('equipment.csv') };
    const begun = performance.now();
    const read = readCobie(files, 'Clinic');
    const graph = doorGraphOf(read.building);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(read.building.rooms).toHaveLength(268);
    expect(read.building.items).toHaveLength(187);
    // 254 doors less four that lead from a space to itself.
    expect(read.building.doors.filter((door) => door.kind === 'door')).toHaveLength(250);
    expect(names(read)[0]).toMatch(/^Site: it has no box/);
    const [main] = walkableParts(read.building);
    expect(main).toHaveLength(234);
    // For the clinic's own model: every resource people come to is given a room one can walk to.
    const model = smallClinic();
    const fit = fitted(read.building, model);
    for (const id of ['reception', 'nurse', 'doctor', 'laboratory'])
      expect(fit.building.rooms.filter((room) => room.serves?.includes(id)).length, id).toBeGreaterThan(0);
    const walkable = new Set((main ?? []).map((i) => read.building.rooms[i]?.id));
    expect(fit.given.every((id) => walkable.has(id))).toBe(true);
    expect(fitted(fit.building, model).given).toEqual([]);
    const travel = new Travel(graph);
    for (const a of main ?? []) for (const b of main ?? []) expect(travel.way(a, b, 0)).not.toBeNull();
  });
});
