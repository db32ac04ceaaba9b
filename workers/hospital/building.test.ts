import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { districtBuilding } from '#models/hospital/library/district-building.ts';
import { readBuilding } from './building.ts';

const SPACES = 'name,floor,omniclass,x0,y0,x1,y1\na,G,13-85 11 11: Corridor,0,0,5,2\nb,G,13-15: Office,0,2,5,5\n';
const DOORS = 'door,space_a,space_b,x,y\nd,a,b,2,2\n';
const noIfc = (): Promise<never> => Promise.reject(new Error('asked for'));
const file = (name: string, body: string | Uint8Array): File => new File([body as BlobPart], name);

describe('reading a plan', () => {
  it('reads tables by their columns, whatever their files are called, alone or in a zip', async () => {
    const loose = await readBuilding([file('x.txt', DOORS), file('y.csv', SPACES)], noIfc);
    expect(loose.building.doors.map((door) => door.id)).toEqual(['d']);
    const packed = await readBuilding(
      [file('house.zip', zipSync({ 'in/doors.csv': strToU8(DOORS), 'in/spaces.csv': strToU8(SPACES) }))],
      noIfc,
    );
    expect({ ...packed.building, title: '' }).toEqual({ ...loose.building, title: '' });
  });

  it('reads a plan of ours', async () => {
    const made = districtBuilding();
    expect((await readBuilding([file('plan.json', JSON.stringify(made))], noIfc)).building).toEqual(made);
  });

  it.each([
    ['no files of a plan', [file('a.csv', 'x,y\n1,2')], /no plan in these files/],
    ['a broken zip', [file('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))], /could not be unpacked/],
    ['doors alone', [file('doors.csv', DOORS)], /no plan in these files/],
    ['nothing', [file('empty.csv', '')], /no plan in these files/],
  ])('refuses %s', async (_, files, why) => {
    await expect(readBuilding(files, noIfc)).rejects.toThrow(why);
  });
});
