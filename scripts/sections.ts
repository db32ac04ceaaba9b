import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, '../docs/validation/imaging.md');

/** Parts of a page by their second-level headings; the first part has none. */
function partsOf(text: string): { readonly heading: string; readonly body: string }[] {
  return text.split(/^(?=## )/m).map((part) => ({ heading: /^## (.*)/.exec(part)?.[1] ?? '', body: part }));
}

/** Puts a section of docs/validation/imaging.md in place of the one of the same heading, or before “What is kept”. */
export function replaceSection(heading: string, body: string): void {
  const parts = partsOf(readFileSync(PATH, 'utf8'));
  const made = { heading, body: `## ${heading}\n\n${body.trim()}\n\n` };
  const at = parts.findIndex((part) => part.heading === heading);
  if (at >= 0) parts[at] = made;
  else
    parts.splice(
      Math.max(
        0,
        parts.findIndex((part) => part.heading === 'What is kept'),
      ),
      0,
      made,
    );
  writeFileSync(PATH, parts.map((part) => part.body).join(''));
}

/** A new text of the page with the sections only the old one has, before “What is kept”. */
export function withOtherSections(text: string): string {
  const parts = partsOf(text);
  const others = partsOf(readFileSync(PATH, 'utf8')).filter((old) => !parts.some((part) => part.heading === old.heading));
  parts.splice(
    parts.findIndex((part) => part.heading === 'What is kept'),
    0,
    ...others,
  );
  return parts.map((part) => part.body).join('');
}
