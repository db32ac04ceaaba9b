import { describe, expect, it } from 'vitest';
import { textOf } from './file-text.ts';

const file = (...bytes: number[]): File => new File([Uint8Array.from(bytes)], 'x.csv');

describe('the text of a file', () => {
  it('is read as UTF-8, UTF-16 or what Windows writes: "Gerät"', async () => {
    expect(await textOf(new File(['Gerät'], 'x.csv'))).toBe('Gerät');
    expect(await textOf(file(0x47, 0x65, 0x72, 0xe4, 0x74))).toBe('Gerät');
    expect(await textOf(file(0xff, 0xfe, 0x47, 0, 0x65, 0, 0x72, 0, 0xe4, 0, 0x74, 0))).toBe('Gerät');
    expect(await textOf(file(0xfe, 0xff, 0, 0x47, 0, 0x65, 0, 0x72, 0, 0xe4, 0, 0x74))).toBe('Gerät');
  });
});
