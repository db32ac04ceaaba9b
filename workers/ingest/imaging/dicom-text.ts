/** Names of DICOM's character sets (PS3.3 C.12.1.1.2) as the platform's decoder knows them. */
const DECODERS: ReadonlyMap<string, string> = new Map([
  ['ISO_IR 100', 'windows-1252'],
  ['ISO_IR 101', 'iso-8859-2'],
  ['ISO_IR 109', 'iso-8859-3'],
  ['ISO_IR 110', 'iso-8859-4'],
  ['ISO_IR 144', 'iso-8859-5'],
  ['ISO_IR 127', 'iso-8859-6'],
  ['ISO_IR 126', 'iso-8859-7'],
  ['ISO_IR 138', 'iso-8859-8'],
  ['ISO_IR 148', 'windows-1254'],
  ['ISO_IR 203', 'iso-8859-15'],
  ['ISO_IR 13', 'shift_jis'],
  ['ISO_IR 166', 'windows-874'],
  ['ISO_IR 192', 'utf-8'],
  ['GB18030', 'gb18030'],
  ['GBK', 'gbk'],
  ['ISO 2022 IR 87', 'iso-2022-jp'],
  ['ISO 2022 IR 159', 'iso-2022-jp'],
  ['ISO 2022 IR 149', 'euc-kr'],
  ['ISO 2022 IR 58', 'gb2312'],
]);

/**
 * Text of bytes under a Specific Character Set (its values parted by backslashes). Code extensions beyond the platform's
 * decoders show as replacement characters; nothing here ever fails.
 */
export function decodeDicomText(bytes: Uint8Array, characterSet: string): string {
  const sets = characterSet
    .split('\\')
    .map((set) => set.trim().replace(/^ISO 2022 IR (\d+)$/, (all, n: string) => (DECODERS.has(all) ? all : `ISO_IR ${n}`)));
  // Of several, the last that is known: the first is what ASCII text uses, the others what the name is written in.
  const known = sets.map((set) => DECODERS.get(set)).filter((name) => name !== undefined);
  const decoder = new TextDecoder(known.at(-1) ?? 'windows-1252');
  return decoder
    .decode(bytes)
    .replace(/\u0000+$/, '')
    .replace(/\u001b\([BJ]|\u001b\$[B@)]C?|\u001b-[A-T]/g, '');
}
