export interface Section {
  /** Text behind "## ". */
  readonly title: string;
  readonly lines: readonly string[];
}

/** A Markdown text with sections replaced where a heading of their title stands, or added at the end. */
export function replaceSections(text: string, sections: readonly Section[]): string {
  let out = text.trimEnd();
  for (const { title, lines } of sections) {
    const body = `## ${title}\n\n${lines.join('\n').trim()}\n`;
    const start = out.search(new RegExp(`^## ${title}$`, 'm'));
    if (start < 0) {
      out = `${out}\n\n${body}`.trimEnd();
      continue;
    }
    const rest = out.slice(start + 3);
    const next = rest.search(/^## /m);
    out = `${out.slice(0, start)}${body}${next < 0 ? '' : `\n${rest.slice(next)}`}`.trimEnd();
  }
  return `${out}\n`;
}
