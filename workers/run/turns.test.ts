import { describe, expect, it } from 'vitest';
import { failureOf } from '#models/core/failure.ts';
import { ChunkSizer } from './chunks.ts';
import { Turns } from './turns.ts';

const never = new AbortController().signal;

describe('turns', () => {
  it('serves the urgent first and equals in order', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const end = await turns.take('idle', never);
    const waiting = (['idle', 'soon', 'now', 'soon', 'now'] as const).map(async (priority, i) => {
      const done = await turns.take(priority, never);
      order.push(`${priority}${i}`);
      await Promise.resolve();
      done();
      // Ending twice must not let two in.
      done();
    });
    end();
    await Promise.all(waiting);
    expect(order).toEqual(['now2', 'now4', 'soon1', 'soon3', 'idle0']);
  });

  it('lets a waiter leave when it is cancelled, and serves the others', async () => {
    const turns = new Turns();
    const end = await turns.take('soon', never);
    const abort = new AbortController();
    const left = turns.take('now', abort.signal).catch((error: unknown) => failureOf(error).kind);
    const next = turns.take('soon', never);
    abort.abort();
    expect(await left).toBe('Cancelled');
    end();
    (await next)();
    (await turns.take('idle', never))();
  });
});

describe('chunk sizes', () => {
  /** Steps per chunk after `n` chunks on a machine where a chunk takes `wait` + `cost` * steps ms. */
  const after = (n: number, wait: number, cost: number, sizer = new ChunkSizer(10)): number => {
    for (let i = 0; i < n; i++) {
      const steps = sizer.next(1e9);
      sizer.took(steps, wait + cost * steps);
    }
    return sizer.next(1e9);
  };

  it('come to between 30 and 50 ms, growing at most fourfold at a time', () => {
    const sizer = new ChunkSizer(10);
    sizer.took(10, 0.01);
    expect(sizer.next(1e9)).toBe(40);
    const steps = after(20, 0, 0.1);
    expect(steps * 0.1).toBeGreaterThan(30);
    expect(steps * 0.1).toBeLessThan(50);
    expect(after(20, 0, 1000)).toBe(1);
    expect(sizer.next(0.5)).toBe(1);
  });

  it('do not shrink away when every call waits 40 ms before it starts', () => {
    // 45 ms less the wait: five are left for work, where there was one at first.
    expect(after(200, 40, 0.1) * 0.1).toBeGreaterThan(4);
  });

  it('follow a machine that becomes ten times slower', () => {
    const sizer = new ChunkSizer(10);
    after(20, 0, 0.1, sizer);
    expect(after(20, 0, 1, sizer)).toBeLessThanOrEqual(100);
  });
});
