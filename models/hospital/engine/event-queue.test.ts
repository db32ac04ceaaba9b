import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from './event-queue.ts';

describe('the event queue', () => {
  it('brings events out by time, equal times as they went in, and never one that was called off (against a sorted list)', () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('push' as const), time: fc.integer({ min: 0, max: 20 }) }),
      fc.record({ do: fc.constant('cancel' as const), which: fc.nat(200) }),
      fc.record({ do: fc.constant('next' as const) }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 400 }), (actions) => {
        const queue = new EventQueue(2);
        const expected: { time: number; subject: number; handle: number }[] = [];
        let subject = 0;
        for (const one of actions) {
          if (one.do === 'push') {
            expected.push({ time: one.time, subject, handle: queue.push(one.time, subject % 3, subject) });
            subject++;
          } else if (one.do === 'cancel' && expected.length > 0) {
            const [gone] = expected.splice(one.which % expected.length, 1);
            if (gone) queue.cancel(gone.handle);
          } else if (one.do === 'next') {
            const first = expected.reduce((best, event, i) => (event.time < (expected[best]?.time ?? Infinity) ? i : best), 0);
            const [due] = expected.splice(first, 1);
            expect(queue.peek()).toBe(due?.time ?? Infinity);
            expect(queue.next()).toBe(due !== undefined);
            if (due) expect([queue.time, queue.subject, queue.kind]).toEqual([due.time, due.subject, due.subject % 3]);
          }
          expect(queue.length).toBe(expected.length);
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('stays as large as what is booked, however much was called off', () => {
    const queue = new EventQueue(4);
    for (let i = 0; i < 200_000; i++) {
      const late = queue.push(1e9, 0, i);
      queue.push(i, 1, i);
      queue.cancel(late);
      queue.next();
    }
    expect(queue.length).toBe(0);
    // Handles are slots: a fresh one is small only when slots were given back.
    expect(queue.push(1, 0, 0)).toBeLessThan(1024);
  });
});
