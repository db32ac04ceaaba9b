import type { DicomItem } from './dicom-file.ts';

/** Lines or words drawn over a picture by its source: one bit a pixel. */
export interface Overlay {
  readonly rows: number;
  readonly columns: number;
  /** Row and column of its first pixel, from 0. */
  readonly row: number;
  readonly column: number;
  readonly mask: Uint8Array;
}

const GROUPS = Array.from({ length: 16 }, (_, n) => (0x6000 + 2 * n).toString(16));

/** How many overlays with data of their own a header carries. */
export function countOverlays(items: DicomItem): number {
  return GROUPS.filter((group) => items.has(`${group}3000`)).length;
}

/** Reads the overlays of a header (PS3.3 C.9.2). One that is cut short is left out. */
export function readOverlays(items: DicomItem): Overlay[] {
  return GROUPS.flatMap((group) => {
    const [rows, columns] = [items.short(`${group}0010`), items.short(`${group}0011`)];
    const data = items.bytesOf(`${group}3000`);
    if (rows === null || columns === null || !data || data.length * 8 < rows * columns) return [];
    const mask = new Uint8Array(rows * columns);
    for (let n = 0; n < mask.length; n++) mask[n] = ((data[n >> 3] as number) >> (n & 7)) & 1;
    const [row, column] = [items.signedShort(`${group}0050`, 0) ?? 1, items.signedShort(`${group}0050`, 1) ?? 1];
    return [{ rows, columns, row: row - 1, column: column - 1, mask }];
  });
}
