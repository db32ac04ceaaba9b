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
  it('approach 30 ms, never more than four times the last, never below one step', () => {
    const sizer = new ChunkSizer(10);
    sizer.took(10, 0.01);
    expect(sizer.next(1e9)).toBe(40);
    for (let i = 0; i < 20; i++) {
      const n = sizer.next(1e9);
      sizer.took(n, n * 0.1);
    }
    expect(sizer.next(1e9)).toBe(300);
    sizer.took(300, 1e6);
    expect(sizer.next(1e9)).toBe(1);
    expect(sizer.next(0.5)).toBe(1);
  });
});
