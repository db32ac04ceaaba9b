import type { Building } from '#models/hospital/building/building.ts';
import type { departmentWays, Distance, ListedRoom } from '#models/hospital/layout/room-list.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** To a thousandth: a millimetre, or a few hundredths of a second. Empty where it is not known. */
const known = (value: number): number | string => (Number.isFinite(value) ? Math.round(1000 * value) / 1000 : '');
const far = ({ metres, foot, bed }: Distance): Row => [known(metres), known(foot), known(bed)];

/** Rooms, what stands in them, and ways between departments of a building: a row each, the first column says of which. */
export function buildingCsv(
  building: Building,
  rooms: readonly ListedRoom[],
  ways: ReturnType<typeof departmentWays>,
  origin: Origin,
): string {
  const levels = new Map(building.levels.map(({ id, name }) => [id, name]));
  const called = new Map(building.rooms.map(({ id, name }) => [id, name]));
  const header = [
    'row',
    'id',
    'name',
    'kind',
    'department',
    'level',
    'area [m2]',
    'beds',
    'devices',
    'in room',
    'resource',
    'from',
    'to',
    'on foot [m]',
    'on foot [min]',
    'with a bed [min]',
  ];
  const rows: Row[] = [
    ...rooms.map(({ room, area, beds, devices, fromWayIn }): Row => [
      'room',
      room.id,
      room.name,
      room.kind,
      room.department,
      levels.get(room.level) ?? room.level,
      known(area),
      beds,
      devices,
      '',
      room.serves?.join(' ') ?? '',
      'way in',
      room.name,
      ...far(fromWayIn),
    ]),
    ...building.items.map((item): Row => [
      'item',
      item.id,
      item.name,
      item.kind,
      '',
      '',
      '',
      '',
      '',
      called.get(item.room) ?? item.room,
      item.resource ?? '',
    ]),
    ...ways.map(({ from, to, way }): Row => ['way', '', '', '', '', '', '', '', '', '', '', from, to, ...far(way)]),
  ];
  return handOut(header, rows, origin);
}
