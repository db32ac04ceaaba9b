import { describe, expect, it } from 'vitest';
import { seenInWords, smallerOf100 } from './plain.ts';

describe('the tumour in plain words', () => {
  it('compares each course with its own first day', () => {
    // An outline of 5 mL would call all four smaller; by their own first day only the last is.
    expect(smallerOf100({ starts: Float64Array.of(2, 3, 4, 5), ends: Float64Array.of(2.5, 3, 4.5, 4.9) })).toBe(25);
  });

  it('never says 0 or 100 while one is on the other side', () => {
    const starts = new Float64Array(300).fill(1);
    const ends = new Float64Array(300).fill(2);
    expect(smallerOf100({ starts, ends })).toBe(0);
    ends[5] = 0.5;
    expect(smallerOf100({ starts, ends })).toBe(1);
    ends.fill(0.5);
    expect(smallerOf100({ starts, ends })).toBe(100);
    ends[5] = 2;
    expect(smallerOf100({ starts, ends })).toBe(99);
  });

  it('says what is smaller or larger than anything it compares with', () => {
    // A pea of 8 mm has 0.27 mL, an apple of 8 cm 270 mL.
    expect(seenInWords('today', 0.05)).toContain('smaller than a pea');
    expect(seenInWords('today', 0.27)).toContain('as large as a pea');
    expect(seenInWords('today', 270)).toContain('as large as an apple');
    expect(seenInWords('today', 900)).toContain('larger than an apple');
  });
});
