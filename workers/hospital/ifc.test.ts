import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { IfcAPI, LogLevel } from 'web-ifc';
import { checkBuilding } from '#models/hospital/building/check.ts';
import { walkableParts } from '#models/hospital/building/door-graph.ts';
import { areaOf, boxOf } from '#models/hospital/building/geometry.ts';
import { readBuilding } from './building.ts';

let api: IfcAPI;
beforeAll(async () => {
  api = new IfcAPI();
  await api.Init();
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF);
});

type Schema = 'IFC2X3' | 'IFC4';
type Unit = 'm' | 'mm' | 'ft' | 'inch';
const METRES: Readonly<Record<Unit, number>> = { m: 1, mm: 0.001, ft: 0.3048, inch: 0.0254 };

/** Writes IFC text; lengths are given in metres and written in the unit of the file. */
class Writer {
  readonly schema: Schema;
  readonly unit: Unit;
  readonly #lines: string[] = [];
  readonly #origin: string;
  readonly #context: string;
  readonly #site: string;
  readonly building: string;

  constructor(schema: Schema, unit: Unit, turn = 0, away: readonly [number, number] = [0, 0]) {
    this.schema = schema;
    this.unit = unit;
    this.#origin = this.axes(0, 0, 0, 0);
    this.#context = this.add(`IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,${this.#origin},$)`);
    const si = this.add(`IFCSIUNIT(*,.LENGTHUNIT.,${unit === 'mm' ? '.MILLI.' : '$'},.METRE.)`);
    let length = si;
    if (unit === 'ft' || unit === 'inch') {
      const size = this.add('IFCDIMENSIONALEXPONENTS(1,0,0,0,0,0,0)');
      const measure = this.add(`IFCMEASUREWITHUNIT(IFCRATIOMEASURE(${METRES[unit]}),${si})`);
      length = this.add(`IFCCONVERSIONBASEDUNIT(${size},.LENGTHUNIT.,'${unit === 'ft' ? 'FOOT' : 'INCH'}',${measure})`);
    }
    const area = this.add('IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.)');
    this.add(`IFCPROJECT('p',$,'P',$,$,$,$,(${this.#context}),${this.add(`IFCUNITASSIGNMENT((${area},${length}))`)})`);
    this.#site = this.add(`IFCLOCALPLACEMENT($,${this.axes(away[0], away[1], 0, turn)})`);
    this.building = this.add(`IFCBUILDING('b',$,'Haus f\\X2\\00FC\\X0\\r alle',$,$,${this.#site},$,$,.ELEMENT.,$,$,$)`);
  }

  add(text: string): string {
    this.#lines.push(text);
    return `#${this.#lines.length}`;
  }

  length(metres: number): string {
    const text = String(Number((metres / METRES[this.unit]).toFixed(9)));
    return text.includes('.') ? text : `${text}.`;
  }

  /** A placement at x, y, z (m), turned by degrees about the vertical. */
  axes(x: number, y: number, z: number, degrees: number): string {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)].map((one) => one.toFixed(12));
    const at = this.add(`IFCCARTESIANPOINT((${[x, y, z].map((one) => this.length(one)).join()}))`);
    const up = this.add('IFCDIRECTION((0.,0.,1.))');
    return this.add(`IFCAXIS2PLACEMENT3D(${at},${up},${this.add(`IFCDIRECTION((${c},${s},0.))`)})`);
  }

  place(x: number, y: number, z: number, degrees = 0): string {
    return this.add(`IFCLOCALPLACEMENT(${this.#site},${this.axes(x, y, z, degrees)})`);
  }

  rectangle(x: number, y: number, wide: number, deep: number): string {
    const middle = this.add(`IFCCARTESIANPOINT((${this.length(x + wide / 2)},${this.length(y + deep / 2)}))`);
    return this.add(
      `IFCRECTANGLEPROFILEDEF(.AREA.,$,${this.add(`IFCAXIS2PLACEMENT2D(${middle},$)`)},${this.length(wide)},${this.length(deep)})`,
    );
  }

  polyline(corners: readonly (readonly [number, number])[]): string {
    const points = [...corners, corners[0] as readonly [number, number]].map(([x, y]) =>
      this.add(`IFCCARTESIANPOINT((${this.length(x)},${this.length(y)}))`),
    );
    return this.add(`IFCARBITRARYCLOSEDPROFILEDEF(.AREA.,$,${this.add(`IFCPOLYLINE((${points.join()}))`)})`);
  }

  solid(profile: string, height: number): string {
    const body = this.add(
      `IFCEXTRUDEDAREASOLID(${profile},${this.#origin},${this.add('IFCDIRECTION((0.,0.,1.))')},${this.length(height)})`,
    );
    return this.shape('SweptSolid', body);
  }

  shape(type: string, body: string): string {
    return this.add(`IFCPRODUCTDEFINITIONSHAPE($,$,(${this.add(`IFCSHAPEREPRESENTATION(${this.#context},'Body','${type}',(${body}))`)}))`);
  }

  storey(name: string, elevation: number): string {
    return this.add(`IFCBUILDINGSTOREY('${name}',$,'${name}',$,$,${this.place(0, 0, elevation)},$,$,.ELEMENT.,${this.length(elevation)})`);
  }

  space(name: string, words: string, placement: string, shape: string): string {
    return this.add(`IFCSPACE('s',$,'${name}',$,$,${placement},${shape},'${words}',.ELEMENT.,.INTERNAL.,$)`);
  }

  door(name: string, placement: string, shape: string, width: number): string {
    const more = this.schema === 'IFC4' ? ',$,$,$' : '';
    return this.add(`IFCDOOR('d',$,'${name}',$,$,${placement},${shape},$,${this.length(2.1)},${this.length(width)}${more})`);
  }

  lift(name: string, placement: string, shape: string): string {
    return this.add(`IFCTRANSPORTELEMENT('t',$,'${name}',$,$,${placement},${shape},$,.ELEVATOR.${this.schema === 'IFC4' ? '' : ',$,$'})`);
  }

  bounds(space: string, door: string): void {
    this.add(`IFCRELSPACEBOUNDARY('r',$,$,$,${space},${door},$,.PHYSICAL.,.INTERNAL.)`);
  }

  holds(whole: string, parts: readonly string[]): void {
    this.add(`IFCRELAGGREGATES('a',$,$,$,${whole},(${parts.join()}))`);
  }

  text(): string {
    const lines = this.#lines.map((line, i) => `#${i + 1}=${line};`);
    return `ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('a.ifc','2020-01-01T00:00:00',(''),(''),'','','');\nFILE_SCHEMA(('${this.schema}'));\nENDSEC;\nDATA;\n${lines.join('\n')}\nENDSEC;\nEND-ISO-10303-21;\n`;
  }
}

/**
 * Two storeys 3 m apart, walls 0.2 m: a corridor of 10 x 2 m, north of it an L of 12 m² and a room of 3 x 4 m, east of it
 * stairs of 3 x 2 m on both levels, above the corridor a ward of 10 x 2 m.
 */
function house(schema: Schema, unit: Unit, turn = 0, away: readonly [number, number] = [0, 0]): string {
  const w = new Writer(schema, unit, turn, away);
  const [ground, upper] = [w.storey('EG', 0), w.storey('OG', 3)];
  const here = w.place(0, 0, 0);
  const corridor = w.space('100', 'Corridor', here, w.solid(w.rectangle(0, 0, 10, 2), 2.8));
  const corners = [[0, 2.2], [4, 2.2], [4, 6.2], [2, 6.2], [2, 4.2], [0, 4.2]] as const; // prettier-ignore
  const exam = w.space('101', 'Exam 1', here, w.solid(w.polyline(corners), 2.8));
  // Drawn 4 m wide and 3 m deep, then turned by a quarter: x 5 to 8, y 2.2 to 6.2.
  const waiting = w.space('102', 'Wartezimmer', w.place(8, 2.2, 0, 90), w.solid(w.rectangle(0, 0, 4, 3), 2.8));
  const stairs = w.space('T', 'Treppenhaus', here, w.solid(w.rectangle(10.2, 0, 3, 2), 2.8));
  const bare = w.space('999', 'Nothing', here, '$');
  const above = w.place(0, 0, 3);
  const ward = w.space('200', 'Ward A', above, w.solid(w.rectangle(0, 0, 10, 2), 2.8));
  const landing = w.space('T', 'Treppenhaus', above, w.solid(w.rectangle(10.2, 0, 3, 2), 2.8));
  w.holds(w.building, [ground, upper]);
  w.holds(ground, [corridor, exam, waiting, stairs, bare]);
  w.holds(upper, [ward, landing]);
  const leaf = (wide: number): string => w.solid(w.rectangle(0, 0, wide, 0.2), 2.1);
  w.door('geometry alone', w.place(1, 2, 0), leaf(0.9), 0.9);
  const both = w.door('boundaries alone', w.place(6, 2.1, 0), '$', 1);
  w.bounds(corridor, both);
  w.bounds(waiting, both);
  w.door('outer', w.place(0, 0.5, 0, 90), leaf(1.2), 1.2);
  w.door('nowhere', w.place(100, 100, 0), leaf(0.9), 0.9);
  const unread = w.door('unread', w.place(3, 2, 0), leaf(0.9), 0.9);
  w.bounds(corridor, unread);
  w.bounds(bare, unread);
  // It stands between corridor and exam room, but the file says what it joins.
  const said = w.door('said', w.place(2, 2, 0), leaf(0.9), 0.9);
  w.bounds(exam, said);
  w.bounds(waiting, said);
  w.door('upper', w.place(10.2, 0.5, 3, 90), leaf(0.9), 0.9);
  w.lift('stray', w.place(2, 1, 0), w.solid(w.rectangle(0, 0, 1, 1), 2.2));
  w.add(`IFCSTAIR('t',$,'flight',$,$,${here},${w.solid(w.rectangle(10.5, 0.2, 2, 1.6), 3)},$,.NOTDEFINED.)`);
  return w.text();
}

const read = async (text: string, name = 'house.ifc'): ReturnType<typeof readBuilding> =>
  readBuilding([new File([text], name)], () => Promise.resolve(api));

const AREAS = { '100': 20, '101': 12, '102': 12, T: 6, '200': 20 };

describe('IFC', () => {
  it.each<[Schema, Unit, number]>([
    ['IFC4', 'mm', 0],
    ['IFC4', 'm', 30],
    ['IFC2X3', 'ft', 0],
    ['IFC2X3', 'inch', -110],
    ['IFC2X3', 'mm', 0],
  ])('%s in %s, turned by %d degrees: rooms, areas and doors as drawn', async (schema, unit, turn) => {
    const { building, refused, hulls, joined } = await read(house(schema, unit, turn));
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
    expect(refused.map(({ table, name, why }) => [table, name, why.replace(/#\d+/g, '#')])).toEqual([
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
    const w = new Writer('IFC4', 'm');
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
    const w = new Writer('IFC4', 'm');
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
    const text = house('IFC4', 'mm').replace(/#\d+=IFCRELSPACEBOUNDARY\('r',\$,\$,\$,(#\d+),(#\d+)[^;]*;\n#\d+=IFCRELSPACEBOUNDARY[^;]*;/, (_, space: string, door: string) => `#9001=IFCRELSPACEBOUNDARY('r',$,$,$,${space},${door},$,.PHYSICAL.,.INTERNAL.);`); // prettier-ignore
    expect(text).toContain('#9001=');
    const { building } = await readBuilding([new File([zipSync({ 'in/house.ifc': strToU8(text) })], 'house.ifczip')], () => Promise.resolve(api)); // prettier-ignore
    expect(building.doors.find(({ id }) => id === 'boundaries alone')?.rooms).toEqual(['100', '102']);
  });

  it('moves a file in map coordinates to the origin, doors with it', async () => {
    const { building } = await read(house('IFC4', 'mm', 0, [450_000, 5_400_000]));
    const box = boxOf(building.rooms.flatMap(({ outline }) => [...outline]));
    for (const [value, wanted] of [[box.x0, 0], [box.y0, 0], [box.x1, 13.2], [box.y1, 6.2]] as const) expect(Math.abs(value - wanted)).toBeLessThan(2e-3); // prettier-ignore
    const at = building.doors.find(({ id }) => id === 'geometry alone')?.at ?? [Number.NaN, Number.NaN];
    expect(Math.hypot(at[0] - 1.45, at[1] - 2.1)).toBeLessThan(2e-3);
  });

  it.each([
    ['cut short', house('IFC4', 'mm').slice(0, 4000), /ends too early/],
    ['without spaces', new Writer('IFC4', 'm').text(), /has no IfcSpace/],
    ['of nothing but an end', 'ISO-10303-21;\nrubbish(((((\n#1=;;\nEND-ISO-10303-21;\n', /Nothing has been changed/],
    ['that is none', 'garbage that only has the name', /no plan in these files/],
  ])('refuses a file %s', async (_, text, why) => {
    await expect(read(text)).rejects.toThrow(why);
  });

  it('reads what is sound of a file with damaged lines', async () => {
    // The profile of the corridor is gone: only that room and what leads to it are lost.
    const text = house('IFC4', 'mm');
    const lost = text.replace(/IFCRECTANGLEPROFILEDEF\([^;]*10000\.,2000\.\);/, 'IFCRECTANGLEPROFILEDEF(.AREA.,$,#99999,$,$);');
    expect(lost).not.toBe(text);
    const { building, refused } = await read(lost);
    expect(building.rooms.map(({ id }) => id)).not.toContain('100');
    expect(building.rooms.map(({ id }) => id)).toContain('101');
    expect(refused.find(({ name }) => name === '100')?.table).toBe('spaces');
  });
});
