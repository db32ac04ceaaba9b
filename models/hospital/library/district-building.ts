import type { Building } from '../building/building.ts';
import { buildingOfWings, type RoomPlan, type WingPlan } from '../building/wings.ts';

/** Bays of six beds and one smaller one for the rest. */
function bays(name: string, resource: string, beds: number, first = 1): RoomPlan[] {
  const rooms: RoomPlan[] = [];
  for (let left = beds; left > 0; left -= 6)
    rooms.push({
      name: `${name}, bay ${first + rooms.length}`,
      kind: 'ward',
      metres: 7,
      serves: [resource],
      beds: { resource, count: Math.min(6, left), name: 'bed' },
    });
  return rooms;
}

/** A ward of bays on both sides of a corridor. */
function ward(level: number, place: number, side: WingPlan['side'], name: string, resource: string, beds: number): WingPlan {
  const all = bays(name, resource, beds);
  const half = Math.ceil(all.length / 2);
  const office: RoomPlan = { name: `${name}, nurses`, kind: 'office', metres: 5 };
  return { level, place, side, name, department: name, left: [office, ...all.slice(0, half)], right: all.slice(half) };
}

const room = (name: string, kind: RoomPlan['kind'], metres: number, more: Partial<RoomPlan> = {}): RoomPlan => ({
  name,
  kind,
  metres,
  ...more,
});
const theatre = (n: number): RoomPlan =>
  room(`Theatre ${n}`, 'theatre', 8, { serves: ['theatre'], beds: { resource: 'theatre', count: 1, name: 'table' } });

/**
 * A building for the district general hospital, made up like its model: three storeys, six wings on a spine. Its rooms carry
 * the names of the model's resources; there are as many beds, couches and devices as the model has units.
 */
export function districtBuilding(): Building {
  const wings: WingPlan[] = [
    {
      level: 0,
      place: 0,
      side: 'north',
      name: 'Emergency, majors',
      department: 'Emergency department',
      left: [
        room('Majors A', 'treatment', 22, { serves: ['majors'], beds: { resource: 'majors', count: 16, name: 'bay' } }),
        room('ED staff base', 'office', 8, { staff: ['ED doctor', 'ED nurse'] }),
        room('Relatives', 'waiting', 5),
      ],
      right: [
        room('Majors B', 'treatment', 22, { serves: ['majors'], beds: { resource: 'majors', count: 16, name: 'bay' } }),
        room('Resuscitation', 'treatment', 13, { serves: ['resus'], beds: { resource: 'resus', count: 5, name: 'bay' } }),
      ],
    },
    {
      level: 0,
      place: 1,
      side: 'north',
      name: 'Emergency, front',
      department: 'Emergency department',
      left: [
        room('Triage 1', 'treatment', 4, { serves: ['triage nurse'], staff: ['triage nurse'] }),
        room('Triage 2', 'treatment', 4, { serves: ['triage nurse'], staff: ['triage nurse'] }),
        room('Minors', 'treatment', 14, { serves: ['minors'], beds: { resource: 'minors', count: 10, name: 'couch' } }),
        room('Plaster room', 'treatment', 8),
      ],
      right: [
        room('ED waiting room', 'waiting', 18, {
          entrance: true,
          waitsFor: ['triage nurse', 'majors', 'minors', 'resus', 'ED doctor', 'ED nurse'],
        }),
        room('ED reception', 'reception', 6),
      ],
    },
    {
      level: 0,
      place: 2,
      side: 'north',
      name: 'Imaging and laboratory',
      department: 'Diagnostics',
      left: [
        room('X-ray 1', 'imaging', 7, { serves: ['X-ray'], devices: { resource: 'X-ray', count: 1, name: 'X-ray' } }),
        room('X-ray 2', 'imaging', 7, { serves: ['X-ray'], devices: { resource: 'X-ray', count: 1, name: 'X-ray' } }),
        room('Imaging waiting room', 'waiting', 8, { waitsFor: ['X-ray', 'CT'] }),
      ],
      right: [
        room('CT 1', 'imaging', 7, { serves: ['CT'], devices: { resource: 'CT', count: 1, name: 'CT' } }),
        room('CT 2', 'imaging', 7, { serves: ['CT'], devices: { resource: 'CT', count: 1, name: 'CT' } }),
        room('Laboratory', 'laboratory', 12, { devices: { resource: 'laboratory', count: 6, name: 'Analyser' } }),
      ],
    },
    {
      level: 0,
      place: 0,
      side: 'south',
      name: 'Going home',
      department: 'Discharge',
      left: [
        room('Discharge lounge', 'waiting', 14, { serves: ['discharge lounge'], waitsFor: ['discharge lounge'] }),
        room('Pharmacy', 'office', 8),
      ],
      right: [
        room('Arrivals for surgery', 'waiting', 12, { waitsFor: ['surgical ward', 'theatre', 'recovery'] }),
        room('Café', 'other', 10),
      ],
    },
    {
      level: 0,
      place: 1,
      side: 'south',
      name: 'Services',
      department: 'Services',
      left: [room('Porters', 'office', 8, { staff: ['porter'] }), room('Stores', 'storage', 12)],
      right: [room('Cleaners', 'office', 8, { staff: ['cleaner'] }), room('Plant', 'technical', 12)],
    },
    {
      level: 1,
      place: 0,
      side: 'north',
      name: 'Theatres',
      department: 'Theatres',
      left: [theatre(1), theatre(2), theatre(3)],
      right: [
        theatre(4),
        theatre(5),
        room('Recovery', 'treatment', 10, { serves: ['recovery'], beds: { resource: 'recovery', count: 6, name: 'bed' } }),
      ],
    },
    {
      level: 1,
      place: 1,
      side: 'north',
      name: 'Intensive care',
      department: 'Intensive care',
      left: [room('ICU A', 'ward', 14, { serves: ['ICU'], beds: { resource: 'ICU', count: 7, name: 'bed' } })],
      right: [room('ICU B', 'ward', 14, { serves: ['ICU'], beds: { resource: 'ICU', count: 7, name: 'bed' } })],
    },
    ward(1, 2, 'north', 'Surgical ward A', 'surgical ward', 60),
    ward(1, 0, 'south', 'Surgical ward B', 'surgical ward', 62),
    ward(2, 0, 'north', 'Medical ward A', 'medical ward', 60),
    ward(2, 1, 'north', 'Medical ward B', 'medical ward', 60),
    ward(2, 2, 'north', 'Medical ward C', 'medical ward', 58),
    ward(2, 0, 'south', 'Older people’s ward A', 'older people’s ward', 60),
    ward(2, 1, 'south', 'Older people’s ward B', 'older people’s ward', 50),
  ];
  return buildingOfWings('district-building', 'District general hospital', 3, ['Ground floor', 'First floor', 'Second floor'], wings);
}
