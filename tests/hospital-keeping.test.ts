import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallClinic } from '#models/hospital/library/small-clinic.ts';
import { districtBuilding } from '#models/hospital/library/district-building.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { equipment } from '#src/features/hospital/equipment/equipment.svelte.ts';
import { registerHospitalCommands } from '#src/features/hospital/hospital-commands.ts';
import { hospital } from '#src/features/hospital/hospital.svelte.ts';
import { forget, keep, kept, readKept } from '#src/features/hospital/keeping.ts';
import { setAsides } from '#src/features/hospital/set-asides.svelte.ts';
import { whatIf } from '#src/features/hospital/what-if/options.svelte.ts';
import { current, type HouseStore } from '#src/twin/current.svelte.ts';
import { PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import { Vault } from '#workers/vault/vault.ts';

// The vault itself, over fake-indexeddb: what the page asks of it is what it asks of the worker.
registerHospitalCommands();
let vault: Vault;

function lock(): void {
  current.house = null;
  for (const forgetting of current.holders) forgetting();
  commands.clearHistory();
}

/** All that is kept but which hospital is shown. */
const inVault = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await vault.listDocuments(null, 'hospital'))
      .filter(({ address }) => address.key !== 'shown')
      .map(({ address, value }) => [address.key, value]),
  );
const save = (key: string, value: unknown) => vault.saveDocument({ twin: null, kind: 'hospital', key }, value, 0);
/** A house whose calls are changed on the way. */
const houseWith = (change: Partial<HouseStore>): HouseStore => ({
  saveDocument: (...asked) => vault.saveDocument(...asked),
  loadDocument: (...asked) => vault.loadDocument(...asked),
  listDocuments: (...asked) => vault.listDocuments(...asked),
  deleteDocument: (...asked) => vault.deleteDocument(...asked),
  ...change,
});
const watched = (title: string) => ({ model: { ...smallClinic(), title }, minutes: 1440, warmUpMinutes: 0 });
const BROKEN = { model: { ...smallClinic(), title: 'Own one', schema: 99 }, minutes: 1440, warmUpMinutes: 0 };

beforeEach(async () => {
  vault = new Vault(newTab(newDevice()));
  await vault.create(PASSPHRASE);
  current.house = vault;
});
afterEach(lock);

describe('what is kept and cannot be read', () => {
  it('[UR-31] a hospital and a building are set aside as they are, once, and nothing is written over them', async () => {
    await save('model/district', BROKEN);
    await save('building/district', { schema: 1, rooms: 'none' });
    await Promise.all([hospital.open('district'), hospital.reread(), hospital.open('district')]);
    expect(hospital.changed).toBe(false);
    expect(hospital.building).toEqual(districtBuilding());
    await hospital.replaceModel({ ...hospital.model, title: 'Mine' });
    expect(await inVault()).toMatchObject({
      'model/district': { model: { title: 'Mine' } },
      'set-aside/model/district': { of: 'model/district', why: 'unreadable', value: BROKEN },
      'set-aside/building/district': { of: 'building/district', why: 'unreadable', value: { schema: 1, rooms: 'none' } },
    });
    expect(Object.keys(await inVault())).toHaveLength(3);
    await setAsides.read();
    expect(setAsides.list.map(({ of }) => of).sort()).toEqual(['building/district', 'model/district']);
  });

  it('a second one takes a number; an own one is listed among them, and its name is not given again', async () => {
    for (const broken of [1, 2]) {
      await save('model/own-small-clinic', { broken });
      await hospital.list();
    }
    expect(hospital.own).toEqual([]);
    expect(await inVault()).toEqual({
      'set-aside/model/own-small-clinic': expect.objectContaining({ value: { broken: 1 } }),
      'set-aside/model/own-small-clinic 2': expect.objectContaining({ value: { broken: 2 } }),
    });
    expect(await hospital.add({ ...smallClinic(), id: 'small-clinic' }, 1440, 0)).toBe('own-small-clinic-2');
  });

  it('what was set aside can be removed, and comes back', async () => {
    await save('model/own-a', { broken: 1 });
    await hospital.list();
    const before = await inVault();
    await commands.run('hospital.remove-aside', { key: 'set-aside/model/own-a' });
    expect([await inVault(), setAsides.list]).toEqual([{}, []]);
    await commands.undo();
    expect(await inVault()).toEqual(before);
    expect(setAsides.list).toHaveLength(1);
  });

  it('what can be read of it stays in its place', async () => {
    await save('what-if/district', { options: ['bad', 'good'] });
    const read = (value: unknown) => ((value as { options: string[] }).options.includes('bad') ? null : 'read');
    expect(await readKept('what-if/district', read, () => ({ options: ['good'] }))).toBe('read');
    expect(await inVault()).toMatchObject({
      'what-if/district': { options: ['good'] },
      'set-aside/what-if/district': { value: { options: ['bad', 'good'] } },
    });
  });

  it('options: one that cannot be read is set aside with its sheet, the others stay; a register that cannot be read is not shown', async () => {
    const good = { schema: 1, title: 'One more', changes: [{ do: 'units', resource: 'CT', by: 1 }] };
    const sheet = { options: [good, { ...good, changes: [{ do: 'nothing known' }] }], costs: { perHour: { CT: 7 }, overtimeFactor: 2 } };
    const register = { name: 'old.csv', equipment: 'nothing of a table', jobs: null, chosen: {} };
    await save('what-if/district', sheet);
    await save('equipment/district', register);
    await hospital.open('district');
    await whatIf.open();
    expect(whatIf.sheet.options.map(({ title }) => title)).toEqual(['One more']);
    expect(whatIf.sheet.costs).toMatchObject({ perHour: { CT: 7 }, overtimeFactor: 2 });
    await equipment.open();
    expect(equipment.files).toBeNull();
    expect(await inVault()).toMatchObject({
      'what-if/district': { options: [good], costs: sheet.costs },
      'set-aside/what-if/district': { value: sheet },
      'set-aside/equipment/district': { value: register },
    });
  });

  it('while it cannot be set aside nothing is written over it either', async () => {
    await save('model/district', BROKEN);
    let full = true;
    current.house = houseWith({
      saveDocument: (at, value, rev) =>
        full && at.key.startsWith('set-aside/') ? Promise.reject(new Error('full')) : vault.saveDocument(at, value, rev),
    });
    await expect(hospital.reread()).rejects.toThrow('full');
    const { model } = hospital;
    await expect(hospital.replaceModel({ ...model, title: 'Mine' })).rejects.toThrow('full');
    expect([hospital.model, hospital.changed]).toEqual([model, false]);
    expect(await inVault()).toEqual({ 'model/district': BROKEN });
    full = false;
    await hospital.replaceModel({ ...model, title: 'Mine' });
    expect(Object.keys(await inVault()).sort()).toEqual(['model/district', 'set-aside/model/district']);
  });

  it('a row the vault cannot open is told, and the sample is shown', async () => {
    const damaged = Object.assign(new Error('damaged'), { name: 'vault/damaged' });
    current.house = houseWith({ loadDocument: (at) => (at.key === 'model/clinic' ? Promise.reject(damaged) : vault.loadDocument(at)) });
    expect(await hospital.open('clinic')).toBe(true);
    await setAsides.read();
    expect(setAsides.damaged).toEqual(['model/clinic']);
    expect(hospital.model).toEqual(smallClinic());
  });

  it('what the vault held of a hospital that was changed before it was open is set aside, not written over', async () => {
    await save('model/district', watched('In the vault'));
    const there = current.house;
    current.house = null;
    await hospital.replaceModel({ ...hospital.model, title: 'Before' });
    current.house = there;
    await hospital.reread();
    expect(hospital.title).toBe('Before');
    await hospital.replaceModel({ ...hospital.model, title: 'After' });
    expect(await inVault()).toMatchObject({
      'model/district': { model: { title: 'After' } },
      'set-aside/model/district': { why: 'unread', value: { model: { title: 'In the vault' } } },
    });
  });
});

describe('one after another', () => {
  it('of two hospitals asked for, the last is shown, whichever is read first', async () => {
    let release: () => void = () => undefined;
    const slow = new Promise<void>((done) => (release = done));
    current.house = houseWith({
      loadDocument: async (at) => {
        if (at.key === 'model/treatment-centre') await slow;
        return vault.loadDocument(at);
      },
    });
    const first = hospital.open('treatment-centre');
    const second = hospital.open('clinic');
    release();
    expect([await first, await second]).toEqual([false, true]);
    expect(hospital.id).toBe('clinic');
  });

  it('a lock answers whoever waits for the vault, shows the sample at once, and holds nobody up', async () => {
    await save('model/own-a', watched('Somebody’s'));
    await hospital.list();
    await hospital.open('own-a');
    current.house = houseWith({ loadDocument: () => new Promise(() => undefined), saveDocument: () => new Promise(() => undefined) });
    const waiting = [hospital.open('clinic'), keep('what-if/own-a', { options: [] })];
    await new Promise((soon) => setTimeout(soon, 10));
    lock();
    expect([hospital.id, hospital.own]).toEqual(['district', []]);
    for (const one of await Promise.allSettled(waiting)) expect(one.status).toBe('rejected');
    expect(await kept('what-if/own-a')).toBeNull();
    expect(await keep('what-if/district', 1)).toBe('session');
    await forget('what-if/district');
  });

  it('after a lock the hospital that was shown is shown again, unless another was chosen before the vault was open', async () => {
    const id = await hospital.add({ ...smallClinic(), id: 'mine', title: 'Mine' }, 1440, 0);
    const house = current.house;
    lock();
    expect(hospital.id).toBe('district');
    current.house = house;
    await hospital.resume();
    expect([hospital.id, hospital.title]).toEqual([id, 'Mine']);
    lock();
    await hospital.open('clinic');
    current.house = house;
    await hospital.resume();
    expect(hospital.id).toBe('clinic');
  });

  it('a copy stands in the building of what it is a copy of', async () => {
    await hospital.open('district');
    const id = await hospital.add({ ...hospital.model, id: 'copy' }, 1440, 0, hospital.building);
    await hospital.open('clinic');
    await hospital.open(id);
    expect(hospital.building).toEqual(districtBuilding());
  });
});

describe('every command has its exact way back', () => {
  const shown = () => ({ ...hospitalNow(), where: hospital.keptWhere });
  const hospitalNow = () => ({
    id: hospital.id,
    model: hospital.model,
    minutes: hospital.minutes,
    warmUpMinutes: hospital.warmUpMinutes,
    changed: hospital.changed,
    building: hospital.building,
    own: hospital.own,
  });
  const renamed = (title: string) => ({ ...hospital.model, title });
  const START: readonly (readonly [name: string, start: () => Promise<unknown>, run: () => Promise<void>])[] = [
    [
      'the first change of a sample',
      () => hospital.open('district'),
      () => commands.run('hospital.change', { id: hospital.id, model: renamed('One') }),
    ],
    [
      'a change of a changed sample',
      async () => {
        await hospital.open('district');
        await hospital.replaceModel(renamed('Changed'));
      },
      () => commands.run('hospital.change', { id: hospital.id, model: renamed('Two') }),
    ],
    [
      'a sample put back as it came',
      async () => {
        await keep('model/district', watched('Kept'));
        await hospital.open('district');
      },
      () => commands.run('hospital.reset', { id: hospital.id }),
    ],
    [
      'an own hospital removed',
      async () => {
        const id = await hospital.add({ ...smallClinic(), id: 'mine' }, 1440, 60, districtBuilding());
        await keep(`what-if/${id}`, { options: [] });
        await keep(`equipment/${id}`, { name: 'a', equipment: 'b' });
        await hospital.open(id);
      },
      () => commands.run('hospital.remove', { id: hospital.id }),
    ],
  ];

  it.each(START)('%s', async (_, start, run) => {
    await start();
    await hospital.list();
    const [before, stored] = [shown(), await inVault()];
    await run();
    const [after, storedAfter] = [shown(), await inVault()];
    expect(storedAfter).not.toEqual(stored);

    await commands.undo();
    expect([shown(), await inVault()]).toEqual([before, stored]);
    await commands.redo();
    expect([shown(), await inVault()]).toEqual([after, storedAfter]);

    // Another hospital is open when it is undone, and stays so; when it is done again, what it is of is opened.
    await hospital.open('treatment-centre');
    await commands.undo();
    expect(hospital.id).toBe('treatment-centre');
    expect(await inVault()).toEqual(stored);
    await hospital.open(before.id);
    expect(hospitalNow()).toEqual({ ...before, where: undefined });
    await hospital.open('treatment-centre');
    await commands.redo();
    expect(await inVault()).toEqual(storedAfter);
    await commands.undo();
    expect(await inVault()).toEqual(stored);
  });

  it('after a lock nothing comes back, whatever is asked', async () => {
    await hospital.open('district');
    const building = hospital.building;
    const backs = [await hospital.replaceModel(renamed('Somebody’s')), await hospital.replaceBuilding(null), await hospital.reset()];
    const id = await hospital.add(renamed('Own'), 1440, 0);
    backs.push(await hospital.remove(id));
    await commands.run('hospital.change', { id: hospital.id, model: renamed('Again') });
    const stored = await inVault();
    lock();
    await commands.undo();
    await commands.redo();
    for (const back of backs) await back();
    expect(await inVault()).toEqual(stored);
    await hospital.open('district');
    expect([hospital.changed, hospital.building, await kept('model/district')]).toEqual([false, building, null]);
  });
});
