import { expect, test } from 'vitest';
import { volumeText } from './segment-words.ts';

test('a volume keeps two decimals; a little is not nothing, and nothing is not a little', () => {
  const said = [53.2964, 1.8204, 0.0949, 0.003_121, 0.000_02, 0].map((mL) => volumeText(mL).replace('\u00a0', ' '));
  expect(said).toEqual(['53.30 mL', '1.82 mL', '0.095 mL', '0.0031 mL', '0.000020 mL', '0 mL']);
});
