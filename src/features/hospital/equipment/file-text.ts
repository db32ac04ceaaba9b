import { refused } from '#models/hospital/refusal.ts';

const MOST = 64 * 2 ** 20;

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark, else Windows' Western European, which spreadsheets still write.
 * Throws where it is larger than 64 MB; what is no text at all is refused by who reads it.
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > MOST) throw refused('large-file', { file: file.name });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
