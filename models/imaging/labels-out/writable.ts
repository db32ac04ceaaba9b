import type { LabelMap } from '../label-map.ts';

/** Files a segmentation can be written to: `.nii`, `.nii.gz` and `.dcm`. */
export type LabelFormat = 'nifti' | 'nifti-gz' | 'dicom-seg';

/**
 * Can this segmentation be written to a file others measure in? Throws RangeError where it has no segment, is empty, or
 * where a distance between voxels is not known: a file would state one all the same.
 */
export function checkWritable(map: LabelMap): void {
  const volumes = map.voxels.kind === 'labels' ? [map.voxels.volume] : map.voxels.volumes;
  if (map.segments.length === 0 || volumes.length === 0)
    throw new RangeError('There is no segment to save. Nothing was written. Draw one first.');
  if (volumes.some((volume) => volume.measured.includes(false)))
    throw new RangeError(
      'The size of the voxels of this image is not known in every direction, and a file of labels would state one. Nothing was written.',
    );
  if (!volumes.some((volume) => volume.voxels.some((value) => value !== 0)))
    throw new RangeError('The segments are empty. Nothing was written. Draw something first.');
}
