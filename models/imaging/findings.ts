/**
 * What a person should know of an image that was read all the same: how its geometry was come by and what is wanting.
 * The code is stable; the screen translates `image_<code>`.
 */
export const FINDINGS = {
  'missing-slices': 'Slices are missing within the series. They were filled in by interpolation and are marked; measure nothing in them.',
  'uneven-spacing': 'The slices are not evenly spaced. They were put on an even grid by interpolation along the stack.',
  'too-uneven': 'The slices are too unevenly spaced to be one volume. They are shown one by one.',
  'duplicate-slices': 'The same slice is there more than once. One of each was used.',
  'gantry-tilt': 'The slices are tilted against the direction in which they are stacked. Positions are right; the volume is no box.',
  oblique: 'The image lies at an angle to the body axes. Positions are right.',
  'two-slices': 'There are only two slices. They can be viewed; a volume of them means little.',
  'one-slice': 'There is one slice. Its depth is its stated thickness.',
  'depth-unknown': 'The thickness of the slice is not stated. Nothing can be measured through it.',
  'no-pixel-size': 'The size of a pixel is not stated. Nothing can be measured in mm.',
  'pixel-size-at-detector': 'The pixel size was measured at the detector, not in the patient: true sizes are smaller.',
  'no-orientation': 'The source does not say how the image lies in the body: left and right are not known.',
  'no-position': 'The source does not say where the image lies in the body.',
  phases: 'The series holds several volumes of the same place (time points, echoes or directions). Each can be viewed.',
  cine: 'The series is a film of one place. Its frames are time, not depth.',
  'frames-unplaced': 'The file holds several frames and does not say where each lies. They are shown one after the other.',
  mosaic: 'The picture holds many slices side by side. It is shown as it is; where its parts lie in the body is not worked out.',
  colour: 'The image is in colour. It can be viewed; no value is measured in it.',
  'four-dimensional': 'The file holds several volumes of the same place. Each can be viewed.',
  complex: 'The image holds complex numbers. Both parts are kept.',
  'high-is-dark': 'The source shows high values dark. Values are kept as they are.',
  inverted: 'The source shows high values dark, as X-ray film does. Values were turned over, so that bright is high.',
  'no-hounsfield': 'This CT does not say how its numbers become Hounsfield units. They are shown as they are.',
  'palette-not-shown': 'The colours the source proposes for part of the values are not shown.',
  'burned-in': 'The source says that words may be drawn into the picture itself. Look before you pass it on.',
  'frames-cut': 'The file ends early. The frames before its end were read.',
  'different-slopes': 'Each slice has its own scale. Values were computed slice by slice.',
  'header-odd': 'The header breaks the standard. It was read as far as it is clear.',
  'reference-missing': 'It refers to images that are not here. Add them to see it in place.',
  'contours-damaged': 'Some contours cannot be read. The others were.',
  'segments-overlap': 'Segments overlap. Each is kept on its own.',
  lossy: 'The image was compressed with loss by its source. Small differences in value mean nothing.',
  overlays: 'The source draws lines or words over the image. They may spell a name and were left out; values are untouched.',
} as const;

export type FindingCode = keyof typeof FINDINGS;

export interface Finding {
  readonly code: FindingCode;
  /** Numbers or names of the case, for instance `3 of 40 slices, 12.5 to 17.5 mm`. Never anything about the person. */
  readonly detail: string;
}

export function finding(code: FindingCode, detail = ''): Finding {
  return { code, detail };
}
