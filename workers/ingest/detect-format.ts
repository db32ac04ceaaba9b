/** What a file is, told by its content; a name is only a hint. */
export type FileFormat =
  | 'gzip'
  | 'zip'
  | 'dicom'
  | 'pdf'
  | 'json'
  | 'ndjson'
  | 'fhir-xml'
  | 'c-cda'
  | 'apple-health'
  | 'html'
  | 'xml'
  | 'hl7v2'
  | 'smart-health-card'
  | 'smart-health-link'
  | 'empty'
  | 'unknown';

/** Formats known by their first bytes; null when the file must be read as text. */
export function detectBytes(bytes: Uint8Array): FileFormat | null {
  const starts = (...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) return 'empty';
  if (starts(0x1f, 0x8b)) return 'gzip';
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return 'zip';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (bytes.length > 132 && bytes[128] === 0x44 && bytes[129] === 0x49 && bytes[130] === 0x43 && bytes[131] === 0x4d) return 'dicom';
  return null;
}

/** Format of a decoded text (without byte-order mark). Nothing of it is run, fetched or expanded. */
export function detectText(text: string, name: string): FileFormat {
  const head = text.slice(0, 4096).trimStart();
  if (head === '') return text.trim() === '' ? 'empty' : 'unknown';
  if (head.startsWith('<')) {
    const root = /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1] ?? '';
    if (/^<!doctype html/i.test(head) || root.toLowerCase() === 'html') return 'html';
    if (head.includes('http://hl7.org/fhir"') || head.includes("http://hl7.org/fhir'")) return 'fhir-xml';
    if (root === 'ClinicalDocument' || head.includes('urn:hl7-org:v3')) return 'c-cda';
    if (root === 'HealthData') return 'apple-health';
    return 'xml';
  }
  if (/^(MSH|FHS|BHS)[^\w\s]/.test(head)) return 'hl7v2';
  if (/^shc:\//i.test(head)) return 'smart-health-card';
  if (/^(https?:\/\/\S*#)?shlink:\//i.test(head)) return 'smart-health-link';
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(name)) return 'ndjson';
  if (head.startsWith('{') || head.startsWith('[')) return 'json';
  return 'unknown';
}

/** UTF-8, UTF-16 by byte-order mark, or UTF-16 without one by its zero bytes. */
export function detectEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return 'utf-16be';
  return 'utf-8';
}

/** The text of a file without its byte-order mark, or null when the bytes are not valid in their encoding. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(detectEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
