import type { DicomItem } from './dicom-file.ts';

const GROUPS = Array.from({ length: 16 }, (_, n) => (0x6000 + 2 * n).toString(16));

/**
 * How many overlays (PS3.3 C.9.2) a header carries: lines or words drawn over the picture. They are not taken along,
 * because they may spell a name; those in the unused bits of pixels are masked off with these bits.
 */
export function countOverlays(items: DicomItem): number {
  return GROUPS.filter((group) => items.has(`${group}0010`)).length;
}
