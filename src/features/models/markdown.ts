/**
 * The small part of Markdown our own MODEL.md files are written in, as plain pieces: no markup of a file ever reaches the
 * page as HTML. Headings, paragraphs, lists, tables, code blocks; **strong**, *emphasis*, `code`, [words](address).
 */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Piece[] }
  | { readonly type: 'paragraph'; readonly content: readonly Piece[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | { readonly type: 'table'; readonly head: readonly (readonly Piece[])[]; readonly rows: readonly (readonly (readonly Piece[])[])[] }
  | { readonly type: 'code'; readonly text: string };

export interface Piece {
  readonly type: 'text' | 'strong' | 'emphasis' | 'code';
  readonly text: string;
}

const INLINE =
  /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|(?<![\p{L}\p{N}*])\*(?<emphasis>[^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])|\[(?<words>[^\]]+)\]\((?<address>[^)\s]+)\)/gu;

/** Pieces of one line of text. A link keeps its words and, where it leads out of this app, its address in brackets. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) found.push({ type: 'text', text: text.slice(at, match.index) });
    const { strong, code, emphasis, words, address } = match.groups ?? {};
    if (strong !== undefined) found.push({ type: 'strong', text: strong.replaceAll('`', '') });
    else if (code !== undefined) found.push({ type: 'code', text: code });
    else if (emphasis !== undefined) found.push({ type: 'emphasis', text: emphasis });
    else found.push({ type: 'text', text: address?.startsWith('http') ? `${words} (${address})` : (words ?? '') });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ type: 'text', text: text.slice(at) });
  return found;
}

const HEADING = /^(?<marks>#{1,6})\s+(?<words>.+)$/u;
const ITEM = /^\s*(?:(?<bullet>[-*+])|(?<number>\d+\.))\s+(?<words>.+)$/u;
const RULE = /^\s*\|?[\s:|-]+\|?\s*$/u;

const cells = (line: string): (readonly Piece[])[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => pieces(cell.trim()));

/** Reads a document. Never throws: a line it does not know is a paragraph. */
export function blocks(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const found: Block[] = [];
  let at = 0;
  const take = (belongs: (line: string) => boolean): string[] => {
    const start = at;
    while (at < lines.length && belongs(lines[at] as string)) at++;
    return lines.slice(start, at);
  };
  while (at < lines.length) {
    const line = lines[at] as string;
    const heading = HEADING.exec(line)?.groups;
    if (line.trim() === '') at++;
    else if (line.startsWith('```')) {
      at++;
      found.push({ type: 'code', text: take((l) => !l.startsWith('```')).join('\n') });
      at++;
    } else if (heading) {
      found.push({ type: 'heading', level: heading['marks']?.length ?? 1, content: pieces(heading['words'] ?? '') });
      at++;
    } else if (line.trim().startsWith('|') && RULE.test(lines[at + 1] ?? '')) {
      const [head, , ...rows] = take((l) => l.trim().startsWith('|'));
      found.push({ type: 'table', head: cells(head ?? ''), rows: rows.map(cells) });
    } else if (ITEM.test(line)) {
      // A line that is set in belongs to the item above it.
      const items: string[] = [];
      for (const l of take((l) => ITEM.test(l) || /^\s+\S/.test(l))) {
        const item = ITEM.exec(l)?.groups;
        if (item) items.push(item['words'] ?? '');
        else items.push(`${items.pop() ?? ''} ${l.trim()}`);
      }
      found.push({ type: 'list', ordered: ITEM.exec(line)?.groups?.['number'] !== undefined, items: items.map(pieces) });
    } else {
      const first = at;
      const text = take((l) => l.trim() !== '' && (at === first || !(HEADING.test(l) || ITEM.test(l) || l.startsWith('```'))));
      found.push({ type: 'paragraph', content: pieces(text.map((l) => l.trim()).join(' ')) });
    }
  }
  return found;
}
