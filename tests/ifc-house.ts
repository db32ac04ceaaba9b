/** IFC files for tests, written here so that every room and door of them is known. */

export type IfcSchema = 'IFC2X3' | 'IFC4';
export type IfcUnit = 'm' | 'mm' | 'ft' | 'inch';
const METRES: Readonly<Record<IfcUnit, number>> = { m: 1, mm: 0.001, ft: 0.3048, inch: 0.0254 };

/** Writes IFC text; lengths are given in metres and written in the unit of the file. */
export class IfcWriter {
  readonly schema: IfcSchema;
  readonly unit: IfcUnit;
  readonly #lines: string[] = [];
  readonly #origin: string;
  readonly #context: string;
  readonly #site: string;
  readonly building: string;

  constructor(schema: IfcSchema, unit: IfcUnit, turn = 0, away: readonly [number, number] = [0, 0]) {
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
export function ifcHouse(schema: IfcSchema, unit: IfcUnit, turn = 0, away: readonly [number, number] = [0, 0]): string {
  const w = new IfcWriter(schema, unit, turn, away);
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
