import { describe, expect, it } from 'vitest';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { TumourMesher } from './contract.ts';
import { Meshing } from './meshing.ts';

const field = (): ByteField => ({
  grid: { size: [1, 1, 1], toPatient: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] },
  data: new Uint8Array(1),
  low: 0,
  high: 1,
});
const shell = (value: number, floats = 3): Shell => ({
  positions: new Float32Array(floats),
  normals: new Int8Array(4),
  indices: new Uint32Array(3),
  volume: value,
});

/** A mesher that answers when told to. */
function slow(floats = 3) {
  const asked: { readonly field: ByteField; readonly values: readonly number[]; answer(): void; refuse(why: string): void }[] = [];
  const mesher: TumourMesher = {
    surfaces: (of, values) =>
      new Promise((done, fail) => {
        asked.push({
          field: of,
          values,
          answer: () => done(values.map((value) => shell(value, floats))),
          refuse: (why) => fail(new Error(why)),
        });
      }),
  };
  return { asked, mesher };
}
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

describe('meshing', () => {
  it('of frames that pass while one is being made only the newest is made; made ones are never asked for again', async () => {
    const { asked, mesher } = slow();
    let made = 0;
    const meshing = new Meshing(mesher, () => made++, () => undefined); // prettier-ignore
    const frames = [field(), field(), field(), field()] as const;
    for (const frame of frames) meshing.want([{ field: frame, values: [0.5, 0.1] }]);
    expect(asked.map((one) => one.field)).toEqual([frames[0]]);
    expect(meshing.busy).toBe(true);
    asked[0]?.answer();
    await turn();
    expect(asked.map((one) => one.field)).toEqual([frames[0], frames[3]]);
    asked[1]?.answer();
    await turn();
    expect(made).toBe(2);
    expect(meshing.busy).toBe(false);
    expect(meshing.get({ field: frames[3], values: [0.5, 0.1] })?.map((one) => one.volume)).toEqual([0.5, 0.1]);
    expect(meshing.get({ field: frames[1], values: [0.5] })).toBeNull();
    meshing.want([{ field: frames[0], values: [0.1] }]);
    // Only what is new of a field is asked for.
    meshing.want([{ field: frames[0], values: [0.1, 0.9] }]);
    expect(asked).toHaveLength(3);
    expect(asked[2]?.values).toEqual([0.9]);
    expect(meshing.count).toBe(5);
  });

  it('a field that cannot be meshed is told once and does not hold up the others', async () => {
    const { asked, mesher } = slow();
    const told: string[] = [];
    const meshing = new Meshing(mesher, () => undefined, (why) => told.push(why)); // prettier-ignore
    const [bad, good] = [field(), field()];
    meshing.want([{ field: bad, values: [1] }, { field: good, values: [1] }]); // prettier-ignore
    asked[0]?.refuse('no');
    await turn();
    expect(told).toEqual(['no']);
    expect(asked[1]?.field).toBe(good);
    asked[1]?.answer();
    await turn();
    meshing.want([{ field: bad, values: [1] }]);
    expect(asked).toHaveLength(2);
  });

  it('forgets the oldest surfaces above its limit, never those that are wanted', async () => {
    const { asked, mesher } = slow(8 * 2 ** 20);
    const meshing = new Meshing(mesher, () => undefined, () => undefined); // prettier-ignore
    const frames = [field(), field(), field(), field()] as const;
    // 32 MB each: the limit of 96 MB holds not quite three with their other arrays.
    for (const [n, frame] of frames.entries()) {
      meshing.want([{ field: frame, values: [1] }]);
      asked[n]?.answer();
      await turn();
    }
    expect(meshing.get({ field: frames[0], values: [1] })).toBeNull();
    expect(meshing.get({ field: frames[3], values: [1] })).not.toBeNull();
  });

  it('after the end nothing is asked or told any more', async () => {
    const { asked, mesher } = slow();
    let made = 0;
    const meshing = new Meshing(mesher, () => made++, () => made++); // prettier-ignore
    const one = field();
    meshing.want([{ field: one, values: [1] }]);
    meshing.dispose();
    asked[0]?.answer();
    await turn();
    meshing.want([{ field: field(), values: [1] }]);
    expect([made, asked.length]).toEqual([0, 1]);
  });
});
