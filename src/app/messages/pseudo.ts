/** The locale code of the test mode `?locale=pseudo`. No person is meant to read it. */
export const PSEUDO = 'pseudo';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  A: 'Â',
  E: 'Ê',
  I: 'Î',
  O: 'Ô',
  U: 'Û',
};

/** In the pseudo-locale: the English text with accents, a third longer, in brackets. In every other: the text as it is. */
export function pseudo(locale: string, text: string): string {
  if (locale !== PSEUDO) return text;
  return `⟦${text.replace(/[aeiounAEIOU]/g, (c) => ACCENTED[c] as string)}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}
