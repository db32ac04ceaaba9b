/**
 * Soma keeps no identifiers of a source, only one-way names (24 hexadecimal digits). What it writes as DICOM needs unique
 * identifiers, so each name gets one of its own: a UUID of version 8 (RFC 9562, free content) under 2.25. The same series
 * always gets the same one, and Soma's own reader finds the name again.
 */
const MARK_B = 0x50an;
const MARK_C = 0x2d1an;

/** `name`: 24 hexadecimal digits. */
export function uidOfName(name: string): string {
  const n = BigInt(`0x${name}`);
  const [high, low] = [n >> 48n, n & 0xffffffffffffn];
  return `2.25.${(high << 80n) | (8n << 76n) | (MARK_B << 64n) | (2n << 62n) | (MARK_C << 48n) | low}`;
}

/** The name behind an identifier that `uidOfName` made; null for any other. */
export function nameOfUid(uid: string): string | null {
  if (!/^2\.25\.\d{1,39}$/.test(uid)) return null;
  const n = BigInt(uid.slice(5));
  const name = ((n >> 80n) << 48n) | (n & 0xffffffffffffn);
  const text = name.toString(16).padStart(24, '0');
  return text.length === 24 && uidOfName(text) === uid ? text : null;
}
