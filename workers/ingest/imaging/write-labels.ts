import { gzipSync } from 'fflate';
import type { LabelMap } from '#models/imaging/label-map.ts';
import { writeSegmentation } from '#models/imaging/labels-out/dicom-seg.ts';
import type { SegmentationContext } from '#models/imaging/labels-out/dicom-seg.ts';
import type { LabelFormat } from '#models/imaging/labels-out/writable.ts';
import { writeNiftiLabels } from '#models/imaging/labels-out/nifti.ts';

/** A segmentation as a file others read: `.nii`, `.nii.gz` or `.dcm`. Throws RangeError with what to do instead. */
export function writeLabels(map: LabelMap, format: LabelFormat, context: SegmentationContext): Uint8Array {
  if (format === 'dicom-seg') return writeSegmentation(map, context);
  const bytes = writeNiftiLabels(map);
  return format === 'nifti' ? bytes : gzipSync(bytes, { level: 6, mtime: 0 });
}
