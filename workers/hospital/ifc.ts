import type { IfcAPI } from 'web-ifc';
import type { IfcDoor, IfcPlan, IfcShaft, IfcSpace } from '#models/hospital/building/ifc.ts';
import { refused } from '#models/hospital/refusal.ts';

/** An opened reader of IFC files: its WebAssembly from our own origin in a worker, from the package in Node. */
export type IfcSource = () => Promise<IfcAPI>;

/** Reads an IFC file up to IFC4x3. Throws an Error in words for a person when it is damaged. */
export function readIfc(api: IfcAPI, bytes: Uint8Array, name: string): IfcPlan {
  // A file that was not copied to its end would be read as a smaller building.
  const end = new TextDecoder('latin1').decode(bytes.subarray(-2048));
  if (!/END-ISO-10303-21\s*;/.test(end)) throw refused('ifc-cut', { file: name });
  let model = -1;
  try {
    model = api.OpenModel(bytes);
    if (model < 0) throw new Error('not opened');
    return new IfcFile(api, model).plan(name.replace(/\.(ifc|ifczip|zip)$/i, ''));
  } catch {
    throw refused('ifc-damaged', { file: name });
  } finally {
    if (model >= 0) api.CloseModel(model);
  }
}

type Line = Readonly<Record<string, unknown>>;
type Matrix = readonly number[];

/** One opened file. Lines that are damaged count as missing: who needs them is refused by name. */
class IfcFile {
  readonly #api: IfcAPI;
  readonly #model: number;

  constructor(api: IfcAPI, model: number) {
    this.#api = api;
    this.#model = model;
  }

  plan(title: string): IfcPlan {
    const metre = this.#metre();
    const up = this.#parents();
    const parts = new Map<number, number[]>();
    for (const [part, whole] of up) parts.set(whole, [...(parts.get(whole) ?? []), part]);
    const storeys = this.#all('IFCBUILDINGSTOREY').map(([entity, line]) => ({
      entity,
      name: text(line['LongName']) && !text(line['Name']) ? text(line['LongName']) : text(line['Name']),
      elevation: (numeric(line['Elevation']) ?? 0) * metre,
    }));
    const isStorey = new Set(storeys.map(({ entity }) => entity));
    const storeyOf = (entity: number): number | null => {
      let at: number | undefined = entity;
      for (let steps = 0; at !== undefined && steps < 20; steps++, at = up.get(at)) if (isStorey.has(at)) return at;
      return null;
    };
    const numbers = this.#classes();
    const spaces = this.#all('IFCSPACE').map(([entity, line]): IfcSpace => ({
      entity,
      name: text(line['Name']),
      longName: text(line['LongName']),
      omniclass: numbers.get(entity) ?? '',
      storey: storeyOf(entity),
      gross: text(line['PredefinedType']) === 'GFA',
      triangles: this.#triangles([entity]),
    }));
    const bounds = this.#bounds();
    const doors = this.#all('IFCDOOR').map(([entity, line]): IfcDoor => {
      const width = numeric(line['OverallWidth']);
      return {
        entity,
        name: text(line['Name']),
        width: width === null ? null : width * metre,
        placed: this.#placed(line, metre),
        triangles: this.#triangles([entity]),
        bounds: bounds.get(entity) ?? [],
      };
    });
    const shafts = [
      ...this.#all('IFCSTAIR').map(([entity, line]): IfcShaft => ({ ...this.#shaft(entity, line, parts), kind: 'stairs' })),
      ...this.#all('IFCTRANSPORTELEMENT')
        .filter(([, line]) => ['ELEVATOR', 'LIFTINGGEAR', ''].includes(text(line['PredefinedType']) || text(line['OperationType'])))
        .map(([entity, line]): IfcShaft => ({ ...this.#shaft(entity, line, parts), kind: 'lift' })),
    ];
    const [house] = this.#all('IFCBUILDING').map(([, line]) => text(line['LongName']) || text(line['Name']));
    return { title: house || title, storeys, spaces, doors, shafts };
  }

  #shaft(entity: number, line: Line, parts: ReadonlyMap<number, readonly number[]>): Omit<IfcShaft, 'kind'> {
    return { entity, name: text(line['Name']), triangles: this.#triangles([entity, ...(parts.get(entity) ?? [])]) };
  }

  #line(entity: number): Line | null {
    try {
      return (this.#api.GetLine(this.#model, entity) as Line | undefined) ?? null;
    } catch {
      return null;
    }
  }

  /** Lines of a type and of what is made of it (2x3 and 4 have doors and boundaries of several classes). */
  #all(type: string): (readonly [number, Line])[] {
    const ids = this.#api.GetLineIDsWithType(this.#model, this.#api.GetTypeCodeFromName(type), true);
    const lines: (readonly [number, Line])[] = [];
    for (let i = 0; i < ids.size(); i++) {
      const line = this.#line(ids.get(i));
      if (line) lines.push([ids.get(i), line]);
    }
    return lines;
  }

  /** Metres in one unit of length of the file. */
  #metre(): number {
    for (const [, assignment] of this.#all('IFCUNITASSIGNMENT'))
      for (const entity of references(assignment['Units'])) {
        const unit = this.#line(entity);
        if (unit && text(unit['UnitType']) === 'LENGTHUNIT') return this.#metresOf(unit);
      }
    return 1;
  }

  #metresOf(unit: Line): number {
    const measure = this.#line(reference(unit['ConversionFactor']) ?? -1);
    if (measure) {
      const within = this.#line(reference(measure['UnitComponent']) ?? -1);
      return (numeric(measure['ValueComponent']) ?? 1) * (within ? this.#metresOf(within) : 1);
    }
    return { KILO: 1e3, HECTO: 1e2, DECA: 10, DECI: 0.1, CENTI: 0.01, MILLI: 1e-3, MICRO: 1e-6 }[text(unit['Prefix'])] ?? 1;
  }

  /** What each thing is a part of, or lies in. */
  #parents(): Map<number, number> {
    const up = new Map<number, number>();
    for (const [type, whole, part] of [
      ['IFCRELCONTAINEDINSPATIALSTRUCTURE', 'RelatingStructure', 'RelatedElements'],
      ['IFCRELAGGREGATES', 'RelatingObject', 'RelatedObjects'],
    ] as const)
      for (const [, line] of this.#all(type)) {
        const above = reference(line[whole]);
        if (above !== null) for (const entity of references(line[part])) up.set(entity, above);
      }
    return up;
  }

  /** OmniClass numbers (table 13) of spaces. */
  #classes(): Map<number, string> {
    const numbers = new Map<number, string>();
    for (const [, line] of this.#all('IFCRELASSOCIATESCLASSIFICATION')) {
      const given = this.#line(reference(line['RelatingClassification']) ?? -1);
      const number = given ? text(given['Identification']) || text(given['ItemReference']) : '';
      if (number.startsWith('13-')) for (const entity of references(line['RelatedObjects'])) numbers.set(entity, number);
    }
    return numbers;
  }

  /** Spaces each element bounds. */
  #bounds(): Map<number, number[]> {
    const bounds = new Map<number, number[]>();
    for (const [, line] of this.#all('IFCRELSPACEBOUNDARY')) {
      const [space, element] = [reference(line['RelatingSpace']), reference(line['RelatedBuildingElement'])];
      if (space !== null && element !== null) bounds.set(element, [...(bounds.get(element) ?? []), space]);
    }
    return bounds;
  }

  #placed(line: Line, metre: number): IfcDoor['placed'] {
    const placement = reference(line['ObjectPlacement']);
    if (placement === null) return null;
    try {
      const m: Matrix = this.#api.GetWorldTransformMatrix(this.#model, placement);
      const [x, y] = [m[0] ?? 0, m[1] ?? 0];
      const length = Math.hypot(x, y);
      if (m.length !== 16 || !m.every(Number.isFinite) || length < 1e-6) return null;
      return {
        at: [(m[12] as number) * metre, (m[13] as number) * metre, (m[14] as number) * metre],
        along: [x / length, y / length],
      };
    } catch {
      return null;
    }
  }

  /** Triangles of things in metres, z up; null where the geometry of one cannot be worked out. */
  #triangles(entities: readonly number[]): number[] | null {
    const triangles: number[] = [];
    try {
      for (const entity of entities) {
        const mesh = this.#api.GetFlatMesh(this.#model, entity);
        for (let i = 0; i < mesh.geometries.size(); i++) {
          const { geometryExpressID, flatTransformation } = mesh.geometries.get(i);
          this.#add(triangles, geometryExpressID, flatTransformation);
        }
      }
    } catch {
      return null;
    }
    return triangles.every(Number.isFinite) ? triangles : null;
  }

  #add(triangles: number[], entity: number, m: Matrix): void {
    const geometry = this.#api.GetGeometry(this.#model, entity);
    // Six numbers a corner: place and normal. The library's y is up; its matrix holds the unit.
    const corners = this.#api.GetVertexArray(geometry.GetVertexData(), geometry.GetVertexDataSize());
    const order = this.#api.GetIndexArray(geometry.GetIndexData(), geometry.GetIndexDataSize());
    const row = (n: number, x: number, y: number, z: number): number =>
      (m[n] as number) * x + (m[n + 4] as number) * y + (m[n + 8] as number) * z + (m[n + 12] as number);
    for (const index of order) {
      const [x, y, z] = [corners[6 * index] ?? Number.NaN, corners[6 * index + 1] ?? Number.NaN, corners[6 * index + 2] ?? Number.NaN];
      triangles.push(row(0, x, y, z), -row(2, x, y, z), row(1, x, y, z));
    }
    geometry.delete();
  }
}

/** The words in a value, without the blanks about them; empty where there are none. */
function text(value: unknown): string {
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'string' ? inner.trim() : '';
}

function numeric(value: unknown): number | null {
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'number' && Number.isFinite(inner) ? inner : null;
}

const reference = (value: unknown): number | null => numeric(value);

function references(value: unknown): number[] {
  return (Array.isArray(value) ? value : []).flatMap((one: unknown) => reference(one) ?? []);
}
