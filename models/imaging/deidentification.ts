/**
 * What is kept of a DICOM header, and nothing else: an image is stored as its voxels, its geometry and the entries listed
 * here, and of the sequences listed only what geometry, values and segments need. Whatever is not in this table is removed,
 * known or unknown, private or nested, overlays and thumbnails too: a list of what to keep cannot forget a name. Compare
 * DICOM PS3.15 annex E; full dates are kept, because the twin orders images by them, inside the vault alone.
 */
export interface KeptTag {
  readonly tag: string;
  readonly name: string;
  /** `kept`: as it is. `renamed`: replaced by a one-way name (SHA-256), so that what belongs together stays together. */
  readonly how: 'kept' | 'renamed';
  readonly why: string;
}

const kept = (tag: string, name: string, why: string): KeptTag => ({ tag, name, how: 'kept', why });
const renamed = (tag: string, name: string, why: string): KeptTag => ({ tag, name, how: 'renamed', why });

export const KEPT_TAGS: readonly KeptTag[] = [
  kept('0008,0008', 'Image Type', 'tells originals from derived pictures'),
  kept('0008,0016', 'SOP Class UID', 'kind of object'),
  renamed('0008,0018', 'SOP Instance UID', 'finds repeated pictures'),
  kept('0008,0020', 'Study Date', 'orders images in time'),
  kept('0008,0021', 'Series Date', 'orders images in time'),
  kept('0008,0022', 'Acquisition Date', 'orders images in time'),
  kept('0008,0023', 'Content Date', 'orders images in time'),
  kept('0008,0032', 'Acquisition Time', 'parts time points'),
  kept('0008,0060', 'Modality', 'CT, MR ...'),
  renamed('0008,1115', 'Referenced Series Sequence', 'says which images a segmentation belongs to'),
  kept('0018,0015', 'Body Part Examined', 'which model it serves'),
  kept('0018,0020', 'Scanning Sequence', 'kind of contrast'),
  kept('0018,0050', 'Slice Thickness', 'geometry'),
  kept('0018,0060', 'KVP', 'meaning of CT numbers'),
  kept('0018,0080', 'Repetition Time', 'kind of contrast'),
  kept('0018,0081', 'Echo Time', 'kind of contrast'),
  kept('0018,0086', 'Echo Number', 'parts echoes'),
  kept('0018,1060', 'Trigger Time', 'parts phases'),
  kept('0018,1063', 'Frame Time', 'times of a film'),
  kept('0018,1164', 'Imager Pixel Spacing', 'geometry'),
  kept('0018,1210', 'Convolution Kernel', 'texture of CT'),
  kept('0018,2010', 'Nominal Scanned Pixel Spacing', 'geometry'),
  kept('0018,6011', 'Sequence of Ultrasound Regions', 'geometry'),
  kept('0018,9087', 'Diffusion b-value', 'parts directions'),
  renamed('0020,000D', 'Study Instance UID', 'keeps a study together'),
  renamed('0020,000E', 'Series Instance UID', 'keeps a series together'),
  kept('0020,0011', 'Series Number', 'order'),
  kept('0020,0012', 'Acquisition Number', 'parts acquisitions'),
  kept('0020,0013', 'Instance Number', 'order'),
  kept('0020,0032', 'Image Position (Patient)', 'geometry'),
  kept('0020,0037', 'Image Orientation (Patient)', 'geometry'),
  renamed('0020,0052', 'Frame of Reference UID', 'says which images share positions'),
  kept('0020,0100', 'Temporal Position Identifier', 'parts time points'),
  kept('0028,0002', 'Samples per Pixel', 'how to read pixels'),
  kept('0028,0004', 'Photometric Interpretation', 'how to read pixels'),
  kept('0028,0006', 'Planar Configuration', 'how to read pixels'),
  kept('0028,0008', 'Number of Frames', 'how to read pixels'),
  kept('0028,0010', 'Rows', 'geometry'),
  kept('0028,0011', 'Columns', 'geometry'),
  kept('0028,0030', 'Pixel Spacing', 'geometry'),
  kept('0028,0100', 'Bits Allocated', 'how to read pixels'),
  kept('0028,0101', 'Bits Stored', 'how to read pixels'),
  kept('0028,0102', 'High Bit', 'how to read pixels'),
  kept('0028,0103', 'Pixel Representation', 'how to read pixels'),
  kept('0028,0120', 'Pixel Padding Value', 'where nothing was measured'),
  kept('0028,0301', 'Burned In Annotation', 'warns of words in the picture'),
  kept('0028,1050', 'Window Center', 'contrast proposed'),
  kept('0028,1051', 'Window Width', 'contrast proposed'),
  kept('0028,1052', 'Rescale Intercept', 'values'),
  kept('0028,1053', 'Rescale Slope', 'values'),
  kept('0028,1054', 'Rescale Type', 'values'),
  kept('0028,1101', 'Red Palette Color Lookup Table Descriptor', 'colours'),
  kept('0028,1102', 'Green Palette Color Lookup Table Descriptor', 'colours'),
  kept('0028,1103', 'Blue Palette Color Lookup Table Descriptor', 'colours'),
  kept('0028,1201', 'Red Palette Color Lookup Table Data', 'colours'),
  kept('0028,1202', 'Green Palette Color Lookup Table Data', 'colours'),
  kept('0028,1203', 'Blue Palette Color Lookup Table Data', 'colours'),
  kept('0028,1221', 'Segmented Red Palette Color Lookup Table Data', 'colours'),
  kept('0028,1222', 'Segmented Green Palette Color Lookup Table Data', 'colours'),
  kept('0028,1223', 'Segmented Blue Palette Color Lookup Table Data', 'colours'),
  kept('0028,2110', 'Lossy Image Compression', 'trust in values'),
  kept('0028,3000', 'Modality LUT Sequence', 'values'),
  kept('0054,1001', 'Units', 'values'),
  kept('0062,0001', 'Segmentation Type', 'how to read segments'),
  kept('0062,0002', 'Segment Sequence', 'what was segmented'),
  kept('0062,000E', 'Maximum Fractional Value', 'how to read segments'),
  kept('0070,0080', 'Content Label', 'which segmentation this is'),
  kept('3004,0002', 'Dose Units', 'values'),
  kept('3004,000C', 'Grid Frame Offset Vector', 'geometry'),
  kept('3004,000E', 'Dose Grid Scaling', 'values'),
  kept('3006,0002', 'Structure Set Label', 'which structures these are'),
  renamed('3006,0010', 'Referenced Frame of Reference Sequence', 'says which images structures belong to'),
  kept('3006,0020', 'Structure Set ROI Sequence', 'names of structures'),
  kept('3006,0039', 'ROI Contour Sequence', 'structures'),
  kept('3006,0080', 'RT ROI Observations Sequence', 'kinds of structures'),
  kept('5200,9229', 'Shared Functional Groups Sequence', 'geometry of many-frame images'),
  kept('5200,9230', 'Per-frame Functional Groups Sequence', 'geometry of many-frame images'),
  kept('7FE0,0008', 'Float Pixel Data', 'the image'),
  kept('7FE0,0009', 'Double Float Pixel Data', 'the image'),
  kept('7FE0,0010', 'Pixel Data', 'the image'),
];

/** Names of entries that most often identify a person, for the list on screen; everything else removed is shown by its number. */
export const REMOVED_NAMES: ReadonlyMap<string, string> = new Map([
  ['0008,0050', 'Accession Number'],
  ['0008,0080', 'Institution Name'],
  ['0008,0081', 'Institution Address'],
  ['0008,0090', "Referring Physician's Name"],
  ['0008,1010', 'Station Name'],
  ['0008,1030', 'Study Description'],
  ['0008,103E', 'Series Description'],
  ['0008,1040', 'Institutional Department Name'],
  ['0008,1050', "Performing Physician's Name"],
  ['0008,1060', 'Name of Physician(s) Reading Study'],
  ['0008,1070', "Operators' Name"],
  ['0010,0010', "Patient's Name"],
  ['0010,0020', 'Patient ID'],
  ['0010,0030', "Patient's Birth Date"],
  ['0010,1000', 'Other Patient IDs'],
  ['0010,1001', 'Other Patient Names'],
  ['0010,1020', "Patient's Size"],
  ['0010,1030', "Patient's Weight"],
  ['0010,1040', "Patient's Address"],
  ['0010,2154', "Patient's Telephone Numbers"],
  ['0010,21B0', 'Additional Patient History'],
  ['0010,4000', 'Patient Comments'],
  ['0018,1000', 'Device Serial Number'],
  ['0018,1030', 'Protocol Name'],
  ['0020,0010', 'Study ID'],
  ['0020,4000', 'Image Comments'],
  ['0032,1032', 'Requesting Physician'],
  ['0040,0275', 'Request Attributes Sequence'],
]);

const KEPT = new Map(KEPT_TAGS.map((tag) => [tag.tag, tag]));

/** What became of the entries of the headers that were read: one line for each entry, never a value. */
export interface TagFate {
  readonly tag: string;
  readonly name: string;
  readonly how: 'kept' | 'renamed' | 'removed';
  /** In how many files it stood. */
  readonly files: number;
}

/** Gathers the fates of entries over many files. Tags as `gggg,eeee`, upper case. */
export class TagLog {
  readonly #files = new Map<string, number>();

  add(tags: Iterable<string>): void {
    for (const tag of tags) this.#files.set(tag, (this.#files.get(tag) ?? 0) + 1);
  }

  fates(): TagFate[] {
    return [...this.#files]
      .map(([tag, files]): TagFate => {
        const entry = KEPT.get(tag);
        if (entry) return { tag, name: entry.name, how: entry.how, files };
        const odd = parseInt(tag.slice(0, 4), 16) % 2 === 1;
        return { tag, name: REMOVED_NAMES.get(tag) ?? (odd ? 'private entry' : 'other entry'), how: 'removed', files };
      })
      .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  }
}
