import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocks, pieces, type Block, type Piece } from './markdown.ts';

const words = (line: readonly Piece[]): string => line.map((piece) => piece.text).join('');

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return words(block.content);
    case 'list':
      return block.items.map(words).join('\n');
    case 'table':
      return [block.head, ...block.rows].flat().map(words).join('\n');
    case 'code':
      return block.text;
  }
}

describe('a model document', () => {
  it('is read as headings, paragraphs, lists, tables and code', () => {
    const read = blocks('# A\n\none\ntwo **b**\n\n- x\n  more\n- y\n\n1. z\n\n| p | q |\n| --- | ---: |\n| 1 | `2` |\n\n```\na | b\n```\n');
    expect(read.map((block) => block.type)).toEqual(['heading', 'paragraph', 'list', 'list', 'table', 'code']);
    expect(read.map(textOf)).toEqual(['A', 'one two b', 'x more\ny', 'z', 'p\nq\n1\n2', 'a | b']);
    expect(read[3]).toMatchObject({ ordered: true });
  });

  it('keeps words of links, stars that multiply and underscores as they are', () => {
    expect(pieces('a * b * c and k_1')).toEqual([{ type: 'text', text: 'a * b * c and k_1' }]);
    expect(words(pieces('see [docs](../x.md) and [paper](https://doi.org/1)'))).toBe('see docs and paper (https://doi.org/1)');
    expect(pieces('*so* **it** `is`').map((piece) => piece.type)).toEqual(['emphasis', 'text', 'strong', 'text', 'code']);
  });

  // Every document the app shows: nothing of its text is lost, and none of its markup is left standing.
  for (const model of ['cardiovascular', 'personalise', 'assimilation', 'tumour'])
    it(`${model}: every word arrives, no markup does`, () => {
      const source = readFileSync(join(import.meta.dirname, `../../../models/${model}/MODEL.md`), 'utf8');
      const read = blocks(source).map(textOf).join('\n');
      expect(read).not.toMatch(/\*\*|`|\]\(|^#|^\s*[-*] /mu);
      const bare = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      // Addresses of links within the repository are the one thing left out.
      expect(bare(read)).toEqual(bare(source.replace(/\]\((?!http)[^)]*\)/g, ']')));
    });
});
