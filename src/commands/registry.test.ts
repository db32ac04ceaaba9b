import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { command } from './command.ts';
import { overwriteGetLocale } from '#src/app/messages/compiled/runtime.js';
import { CommandRefused, Commands } from './registry.ts';
import { canonicalHash } from './state-hash.ts';

/** A small document with the kinds of change screens make: set, add, remove, rename, and one that may fail. */
interface Doc {
  theme: string;
  plans: { id: number; name: string }[];
}

function setUp(): { commands: Commands; doc: Doc } {
  const doc: Doc = { theme: 'light', plans: [] };
  const commands = new Commands(() => 0);
  let nextId = 1;
  commands.register([
    command<string>({
      id: 'theme',
      group: 'view',
      label: () => 'Theme',
      perform(theme) {
        const before = doc.theme;
        doc.theme = theme;
        return () => void (doc.theme = before);
      },
    }),
    command<string>({
      id: 'add',
      group: 'scenario',
      label: () => 'Add',
      async perform(name) {
        const before = doc.plans;
        await Promise.resolve();
        doc.plans = [...before, { id: nextId++, name }];
        return async () => {
          await Promise.resolve();
          doc.plans = before;
        };
      },
    }),
    command<number>({
      id: 'remove',
      group: 'scenario',
      label: () => 'Remove',
      when: () => doc.plans.length > 0,
      perform(at) {
        const before = doc.plans;
        doc.plans = before.filter((_, i) => i !== at % before.length);
        return () => void (doc.plans = before);
      },
    }),
    command<string>({
      id: 'rename',
      group: 'scenario',
      label: () => 'Rename',
      perform(name) {
        const first = doc.plans[0];
        if (!first) throw new Error('There is no plan to rename.');
        const before = doc.plans;
        doc.plans = [{ ...first, name }, ...before.slice(1)];
        return () => void (doc.plans = before);
      },
    }),
    command({ id: 'print', group: 'app', label: () => 'Print', perform: () => undefined }),
  ]);
  commands.watchState('doc', () => doc);
  return { commands, doc };
}

const step = fc.oneof(
  fc.record({ id: fc.constant('theme'), args: fc.constantFrom('light', 'dark', 'reading') }),
  fc.record({ id: fc.constant('add'), args: fc.string({ maxLength: 6 }) }),
  fc.record({ id: fc.constant('remove'), args: fc.nat(9) }),
  fc.record({ id: fc.constant('rename'), args: fc.string({ maxLength: 6 }) }),
  fc.record({ id: fc.constant('print'), args: fc.constant(undefined) }),
);

describe('the command list', () => {
  it('restores the state hash when a random sequence is undone, and the end hash when it is redone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { commands } = setUp();
        const start = commands.stateHash();
        await Promise.allSettled(steps.map(({ id, args }) => commands.run(id, args)));
        const end = commands.stateHash();
        while (await commands.undo());
        expect(commands.stateHash()).toBe(start);
        // Redone commands make new ids; names and order are what must come back.
        while (await commands.redo());
        while (await commands.undo());
        expect(commands.stateHash()).toBe(start);
        expect(typeof end).toBe('string');
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  it('runs first come first served, however long each takes', async () => {
    const order: string[] = [];
    const commands = new Commands();
    const slow = (id: string, ms: number): Command =>
      command({
        id,
        group: 'app',
        label: () => id,
        async perform() {
          await new Promise((done) => setTimeout(done, ms));
          order.push(id);
        },
      });
    commands.register([slow('a', 15), slow('b', 1), slow('c', 5)]);
    await Promise.all(['a', 'b', 'c', 'a'].map((id) => commands.run(id)));
    expect(order).toEqual(['a', 'b', 'c', 'a']);
  });

  it('leaves history and cursor alone when a command, an undo or a redo fails', async () => {
    const commands = new Commands();
    let fail: 'perform' | 'undo' | null = null;
    commands.register([
      command({
        id: 'x',
        group: 'app',
        label: () => 'X',
        perform() {
          if (fail === 'perform') throw new Error('no');
          return () => {
            if (fail === 'undo') throw new Error('not back');
          };
        },
      }),
    ]);
    await commands.run('x');
    fail = 'perform';
    await expect(commands.run('x')).rejects.toThrow('no');
    expect([commands.past.length, commands.future.length]).toEqual([1, 0]);
    fail = 'undo';
    await expect(commands.undo()).rejects.toThrow('not back');
    expect([commands.past.length, commands.future.length]).toEqual([1, 0]);
    fail = null;
    await commands.undo();
    fail = 'perform';
    await expect(commands.redo()).rejects.toThrow('no');
    expect([commands.past.length, commands.future.length]).toEqual([0, 1]);
    expect(commands.audit.map((line) => `${line.source}:${line.outcome}`)).toEqual([
      'button:done',
      'button:failed',
      'undo:failed',
      'undo:done',
      'redo:failed',
    ]);
  });

  it('refuses unknown commands, bad arguments and what is not possible now, and writes it down', async () => {
    const { commands } = setUp();
    commands.register([
      command<number>({
        id: 'parsed',
        group: 'app',
        label: () => 'P',
        parse(args) {
          if (typeof args !== 'number') throw new Error('a number is needed');
          return args;
        },
        perform: () => undefined,
      }),
    ]);
    const heard: string[] = [];
    commands.onRefused = (refused) => heard.push(refused.message);
    await expect(commands.run('nothing')).rejects.toBeInstanceOf(CommandRefused);
    await expect(commands.run('parsed', 'x')).rejects.toThrow('a number is needed');
    await expect(commands.run('remove', 0)).rejects.toThrow('not possible now');
    expect(commands.audit.map((line) => line.outcome)).toEqual(['refused', 'refused', 'refused']);
    // Each was said, in the language of the screen.
    expect(heard).toHaveLength(3);
    overwriteGetLocale(() => 'de');
    await expect(commands.run('nothing')).rejects.toThrow('Es gibt keinen Befehl „nothing“');
    await expect(commands.run('remove', 0)).rejects.toThrow('ist jetzt nicht möglich');
    overwriteGetLocale(() => 'en');
  });

  it('takes no id and no shortcut twice', () => {
    const commands = new Commands();
    const make = (id: string, shortcut?: string): Command =>
      command({ id, group: 'app', label: () => id, ...(shortcut ? { shortcut } : {}), perform: () => undefined });
    commands.register([make('a', 'k')]);
    expect(() => commands.register([make('a')])).toThrow('registered twice');
    expect(() => commands.register([make('b', 'k')])).toThrow('both want');
  });

  it('drops what could be redone once something new is done', async () => {
    const { commands, doc } = setUp();
    await commands.run('theme', 'dark');
    await commands.undo();
    await commands.run('theme', 'reading');
    expect(await commands.redo()).toBeNull();
    expect(doc.theme).toBe('reading');
  });
});

describe('the state hash', () => {
  it('does not depend on the order of keys, and tells different states apart', () => {
    expect(canonicalHash({ a: 1, b: 2 })).toBe(canonicalHash({ b: 2, a: 1 }));
    expect(canonicalHash([1, 2])).not.toBe(canonicalHash([2, 1]));
  });
  it('is FNV-1a, 64 bit', () => {
    // Landon Curt Noll's test vectors: "" and, for one byte, 'a' -> af63dc4c8601ec8c [recalled]; JSON of 4 is one byte, '4'.
    const fnv = (text: string): string => {
      let h = 0xcbf29ce484222325n;
      for (const c of text) h = ((h ^ BigInt(c.charCodeAt(0))) * 0x100000001b3n) % (1n << 64n);
      return h.toString(16).padStart(16, '0');
    };
    expect(fnv('a')).toBe('af63dc4c8601ec8c');
    expect(canonicalHash(4)).toBe(fnv('4'));
  });
});
