import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { IfcAPI, LogLevel } from 'web-ifc';
import { checkBuilding } from '#models/hospital/building/check.ts';
import { walkableParts } from '#models/hospital/building/door-graph.ts';
import { areaOf, boxOf } from '#models/hospital/building/geometry.ts';
import { ifcHouse, IfcWriter, type IfcSchema, type IfcUnit } from '#tests/ifc-house.ts';
import { readBuilding } from './building.ts';

let api: IfcAPI;
beforeAll(async () => {
  api = new IfcAPI();
  await api.Init();
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF);
});

const read = async (text: string, name = 'house.ifc'): ReturnType<typeof readBuilding> =>
  readBuilding([new File([text], name)], () => Promise.resolve(api));

const AREAS = { '100': 20, '101': 12, '102': 12, T: 6, '200': 20 };

describe('IFC', () => {
  it.each<[IfcSchema, IfcUnit, number]>([
    ['IFC4', 'mm', 0],
    ['IFC4', 'm', 30],
    ['IFC2X3', 'ft', 0],
    ['IFC2X3', 'inch', -110],
    ['IFC2X3', 'mm', 0],
  ])('%s in %s, turned by %d degrees: rooms, areas and doors as drawn', async (schema, unit, turn) => {
    const { building, refused, hulls, joined } = await read(ifcHouse(schema, unit, turn));
    expect(building.title).toBe('Haus für alle');
    expect(building.levels.map(({ name, elevation }) => [name, Number(elevation.toFixed(6))])).toEqual([
      ['EG', 0],
      ['OG', 3],
    ]);
    expect(hulls).toEqual([]);
    const stairs = building.rooms.filter(({ id }) => id.startsWith('T'));
    expect(stairs.map(({ level, kind }) => [level, kind])).toEqual([
      ['EG', 'stairs'],
      ['OG', 'stairs'],
    ]);
    for (const [id, area] of Object.entries(AREAS))
      // The library keeps corners in single precision: a tenth of a millimetre over 10 m.
      expect(Math.abs(areaOf(building.rooms.find((room) => room.id === id)?.outline ?? []) - area), id).toBeLessThan(5e-3);
    expect(building.rooms.map(({ id, kind, level }) => [id, kind, level]).slice(0, 3)).toEqual([
      ['100', 'circulation', 'EG'],
      ['101', 'treatment', 'EG'],
      ['102', 'waiting', 'EG'],
    ]);
    expect(building.rooms.find(({ id }) => id === '101')?.outline).toHaveLength(6);
    expect(building.rooms.find(({ entrance }) => entrance)?.id).toBe('100');

    const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const turned = (x: number, y: number): [number, number] => [x * c - y * s, x * s + y * c];
    const landing = stairs[1]?.id ?? '';
    const expected: [string, string[], [number, number], number][] = [
      ['geometry alone', ['100', '101'], [1.45, 2.1], 0.9],
      ['boundaries alone', ['100', '102'], [6.5, 2.1], 1],
      ['outer', ['', '100'], [-0.1, 1.1], 1.2],
      ['said', ['101', '102'], [2.45, 2.1], 0.9],
      ['upper', ['200', landing], [10.1, 0.95], 0.9],
    ];
    const doors = building.doors.filter(({ kind }) => kind === 'door');
    expect(doors.map(({ id, rooms }) => [id, rooms.map((one) => one ?? '').sort()])).toEqual(
      expected.map(([id, rooms]) => [id, [...rooms].sort()]),
    );
    expected.forEach(([id, , [x, y], width], i) => {
      const at = doors[i]?.at ?? [Number.NaN, Number.NaN];
      const [u, v] = turned(x, y);
      expect(Math.hypot(at[0] - u, at[1] - v), id).toBeLessThan(2e-3);
      expect(doors[i]?.width, id).toBeCloseTo(width, 6);
    });
    expect(refused.map(({ table, name, why }) => [table, name, why.message.replace(/#\d+/g, '#')])).toEqual([
      ['spaces', '999', 'it has no geometry'],
      ['doors', 'nowhere', 'no room was read within 0.6 m of it'],
      ['doors', 'unread', 'it leads to a space that was not read: #'],
      ['shafts', 'stray', 'it joins no two rooms above one another'],
    ]);
    expect(building.shafts.map(({ kind, rooms }) => [kind, rooms])).toEqual([['stairs', stairs.map(({ id }) => id)]]);
    // The stairs' wall is 0.2 m from the corridor's, 2 m long: one opening below; above there is the door.
    expect(joined).toBe(1);
    expect(walkableParts(building)[0]).toHaveLength(6);
    expect(checkBuilding(building).map(({ kind, ids }) => [kind, ids])).toEqual([['door-off-wall', ['said']]]);
  });

  it('joins rooms by stairs and lifts of the file where no name tells of them', async () => {
    const w = new IfcWriter('IFC4', 'm');
    const storeys = [w.storey('0', 0), w.storey('1', 3), w.storey('2', 6)];
    w.holds(w.building, storeys);
    storeys.forEach((storey, i) => {
      const at = w.place(0, 0, 3 * i);
      w.holds(storey, [
        w.space(`a${i}`, '', at, w.solid(w.rectangle(0, 0, 4, 4), 2.8)),
        w.space(`b${i}`, i === 1 ? 'Aufzug' : 'Lift', at, w.solid(w.rectangle(5, 0, 2, 2), 2.8)),
      ]);
    });
    // Stairs without a shape of their own: their flight has it.
    const stair = w.add(`IFCSTAIR('t',$,'up',$,$,${w.place(0, 0, 0)},$,$,.NOTDEFINED.)`);
    const flight = w.add(
      `IFCSTAIRFLIGHT('f',$,'run',$,$,${w.place(1, 1, 0)},${w.solid(w.rectangle(0, 0, 1, 2), 3)},$,$,$,$,$,.NOTDEFINED.)`,
    );
    w.holds(stair, [flight]);
    w.lift('cabin', w.place(5.2, 0.2, 0), w.solid(w.rectangle(0, 0, 1.6, 1.6), 2.2));
    const { building, refused } = await read(w.text());
    expect(refused).toEqual([]);
    expect(building.shafts.map(({ kind, rooms }) => [kind, rooms])).toEqual([
      ['lift', ['b0', 'b1', 'b2']],
      ['stairs', ['a0', 'a1']],
    ]);
  });

  it('takes the convex outline where a floor does not close, and says of which rooms', async () => {
    const w = new IfcWriter('IFC4', 'm');
    const storey = w.storey('0', 0);
    w.holds(w.building, [storey]);
    // A wedge: 4 x 3 m seen from above, its underside rises from 0 to 1 m.
    const at = (x: number, y: number, z: number): string => w.add(`IFCCARTESIANPOINT((${x}.,${y}.,${z}.))`);
    const [a, b, c, d] = [at(0, 0, 0), at(4, 0, 1), at(4, 3, 1), at(0, 3, 0)];
    const [e, f, g, h] = [at(0, 0, 3), at(4, 0, 3), at(4, 3, 3), at(0, 3, 3)];
    const faces = [
      [a, d, c, b],
      [e, f, g, h],
      [a, b, f, e],
      [b, c, g, f],
      [c, d, h, g],
      [d, a, e, h],
    ].map((loop) =>
      // prettier-ignore
      w.add(`IFCFACE((${w.add(`IFCFACEOUTERBOUND(${w.add(`IFCPOLYLOOP((${loop.join()}))`)},.T.)`)}))`),
    );
    const wedge = w.shape('Brep', w.add(`IFCFACETEDBREP(${w.add(`IFCCLOSEDSHELL((${faces.join()}))`)})`));
    w.holds(storey, [w.space('ramp', 'Hall', w.place(0, 0, 0), wedge)]);
    const { building, hulls } = await read(w.text());
    expect(hulls).toEqual(['ramp']);
    expect(areaOf(building.rooms[0]?.outline ?? [])).toBeCloseTo(12, 6);
  });

  it('reads a packed file, and with boundaries of one side finds the other by place', async () => {
    const text = ifcHouse('IFC4', 'mm').replace(/#\d+=IFCRELSPACEBOUNDARY\('r',\$,\$,\$,(#\d+),(#\d+)[^;]*;\n#\d+=IFCRELSPACEBOUNDARY[^;]*;/, (_, space: string, door: string) => `#9001=IFCRELSPACEBOUNDARY('r',$,$,$,${space},${door},$,.PHYSICAL.,.INTERNAL.);`); // prettier-ignore
    expect(text).toContain('#9001=');
    const { building } = await readBuilding([new File([zipSync({ 'in/house.ifc': strToU8(text) })], 'house.ifczip')], () => Promise.resolve(api)); // prettier-ignore
    expect(building.doors.find(({ id }) => id === 'boundaries alone')?.rooms).toEqual(['100', '102']);
  });

  it('moves a file in map coordinates to the origin, doors with it', async () => {
    const { building } = await read(ifcHouse('IFC4', 'mm', 0, [450_000, 5_400_000]));
    const box = boxOf(building.rooms.flatMap(({ outline }) => [...outline]));
    for (const [value, wanted] of [[box.x0, 0], [box.y0, 0], [box.x1, 13.2], [box.y1, 6.2]] as const) expect(Math.abs(value - wanted)).toBeLessThan(2e-3); // prettier-ignore
    const at = building.doors.find(({ id }) => id === 'geometry alone')?.at ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(at[0] - 1.45, at[1] - 2.1)).toBeLessThan(2e-3);
  });

  it.each([
    ['cut short', ifcHouse('IFC4', 'mm').slice(0, 4000), /ends too early/],
    ['without spaces', new IfcWriter('IFC4', 'm').text(), /has no IfcSpace/],
    ['of nothing but an end', 'ISO-10303-21;\nrubbish(((((\n#1=;;\nEND-ISO-10303-21;\n', /Nothing has been changed/],
    ['that is none', 'garbage that only has the name', /no plan in these files/],
  ])('refuses a file %s', async (_, text, why) => {
    await expect(read(text)).rejects.toThrow(why);
  });

  it('reads what is sound of a file with damaged lines', async () => {
    // The profile of the corridor is gone: only that room and what leads to it are lost.
    const text = ifcHouse('IFC4', 'mm');
    const lost = text.replace(/IFCRECTANGLEPROFILEDEF\([^;]*10000\.,2000\.\);/, 'IFCRECTANGLEPROFILEDEF(.AREA.,$,#99999,$,$);');
    expect(lost).not.toBe(text);
    const { building, refused } = await read(lost);
    expect(building.rooms.map(({ id }) => id)).not.toContain('100');
    expect(building.rooms.map(({ id }) => id)).toContain('101');
    expect(refused.find(({ name }) => name === '100')?.table).toBe('spaces');
  });
});
