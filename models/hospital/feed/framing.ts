import { charsetOf, readHl7, type Hl7Message } from './hl7.ts';

const START_BLOCK = '\u000b';
const END_BLOCK = '\u001c';

/** What came off the line: whole messages, and what was none. */
export interface Unframed {
  readonly messages: readonly Hl7Message[];
  readonly refused: readonly ('cut short' | 'not HL7')[];
}

/**
 * Takes a stream apart that comes in pieces of any size. In frames (MLLP) a message ends with its frame, and one that ends
 * without is named; without frames a piece is one or more whole messages, as WebSocket, MQTT and the clipboard hand them over.
 */
export class Unframer {
  #open: string | null = null;
  #framed = false;

  push(text: string): Unframed {
    if (!this.#framed && !text.includes(START_BLOCK)) return whole(text);
    this.#framed = true;
    const messages: Hl7Message[] = [];
    const refused: ('cut short' | 'not HL7')[] = [];
    const read = (piece: string): void => {
      const { messages: found, refused: none } = whole(piece);
      messages.push(...found);
      refused.push(...none);
    };
    for (let at = 0; at < text.length;) {
      if (this.#open === null) {
        const start = text.indexOf(START_BLOCK, at);
        const between = text.slice(at, start < 0 ? undefined : start);
        if (between.trim() !== '') refused.push('not HL7');
        if (start < 0) break;
        this.#open = '';
        at = start + 1;
      }
      const end = text.indexOf(END_BLOCK, at);
      const next = text.indexOf(START_BLOCK, at);
      if (next >= 0 && (end < 0 || next < end)) {
        refused.push('cut short');
        this.#open = null;
        at = next;
      } else if (end < 0) {
        this.#open += text.slice(at);
        break;
      } else {
        read(this.#open + text.slice(at, end));
        this.#open = null;
        at = end + 1;
        if (text[at] === '\r') at++;
      }
    }
    return { messages, refused };
  }

  /** The line ended: what has not ended with it was cut short. */
  end(): Unframed {
    const cut = this.#open !== null;
    this.#open = null;
    this.#framed = false;
    return { messages: [], refused: cut ? ['cut short'] : [] };
  }
}

function whole(text: string): Unframed {
  if (text.trim() === '') return { messages: [], refused: [] };
  const { messages, refused } = readHl7(text);
  return { messages, refused: refused.map(() => 'not HL7' as const) };
}

/** Bytes of a file as text, in the character set its first message declares. `decode` knows character sets by name. */
export function textOf(decode: (charset: string) => string): string {
  const text = decode('utf-8');
  const first = readHl7(text.slice(0, 4000)).messages[0];
  const charset = first && charsetOf(first);
  return charset && charset !== 'utf-8' ? decode(charset) : text;
}
