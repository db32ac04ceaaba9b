import { describe, expect, it } from 'vitest';
import { crowdedShare, roomMl } from './limits.ts';

describe('what the simulated part holds back', () => {
  it('is counted member by member on any day, not by days', () => {
    // 20 members on 3 days in a room of 100 mL. Member 3 is large on the middle day only (treated later), member 7 touches.
    const volumes = new Float64Array(60).fill(10);
    const touches = new Uint8Array(20);
    expect(crowdedShare({ volumes, touches }, 100)).toBe(0);
    volumes[3 * 3 + 1] = 50.1;
    expect(crowdedShare({ volumes, touches }, 100)).toBeCloseTo(1 / 20, 12);
    touches[7] = 1;
    expect(crowdedShare({ volumes, touches }, 100)).toBeCloseTo(2 / 20, 12);
    // The same member both ways counts once.
    touches[3] = 1;
    expect(crowdedShare({ volumes, touches }, 100)).toBeCloseTo(2 / 20, 12);
  });

  it('has the room of its tissue: 1000 voxels of 2 mm, half of them white, a quarter grey', () => {
    const white = Uint8Array.from({ length: 1000 }, (_, n) => (n < 500 ? 255 : 0));
    const grey = Uint8Array.from({ length: 1000 }, (_, n) => (n >= 750 ? 255 : 0));
    expect(roomMl({ grid: { size: [10, 10, 10], spacing: [2, 2, 2] }, white, grey })).toBeCloseTo(6, 9);
  });
});
