/**
 * `npm run validate:imaging`: writes docs/validation/imaging.md from the reference data (SOMA_DATA). The same figures are
 * held by tests/conformance/imaging.test.ts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { KEPT_TAGS } from '#models/imaging/deidentification.ts';
import { voxelVolume } from '#models/imaging/grid.ts';
import { CORRECTIONS, fileRows, hasImaging, maskedStatistics, orientationRows, read, readVolume, twinRows } from './imaging-checks.ts';
import type { FileRow } from './imaging-checks.ts';
import { readLargeCt } from './large-ct.ts';
import { withOtherSections } from './sections.ts';

if (!hasImaging) {
  console.error('npm run validate:imaging needs the reference data: set SOMA_DATA to its folder');
  process.exit(1);
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
const digits = (value: number, places = 3): string => String(Number(value.toFixed(places)));

function filesSection(rows: readonly FileRow[]): string {
  const refused = rows.filter((r) => r.outcome === 'refused');
  const compared = rows.filter((r) => r.agrees !== null);
  const wrong = compared.filter((r) => r.agrees === false);
  // Slices of one series say the same forty times over.
  const shown = rows.filter((r) => r.outcome !== 'refused' && !/vs-seg|STS_002\/CT\/image|dicomdir\//.test(r.path));
  return `## Every DICOM file

${rows.length} files, each read alone: ${rows.length - refused.length} taken, **${refused.length} refused** (goal: at most 10). Of ${compared.length} files another reader (itk-wasm 7.6.4) gives
size, spacing and range of values for, ${compared.length - wrong.length} agree (spacing to 0.001 mm, values to 1e-9)${wrong.length > 0 ? `, **${wrong.length} do not**: ${wrong.map((r) => basename(r.path)).join(', ')}` : ''}. Where that reader is known to be wrong, or gives another
quantity, the value expected instead and its reason:

${table(
  ['file', 'expected', 'why'],
  [...CORRECTIONS].map(([file, { range, why }]) => [file, `[${range.join(', ')}]`, why]),
)}

### Refused

${table(
  ['file', 'reason', 'said'],
  refused.map((r) => [basename(r.path), r.reason ?? '', r.message]),
)}

### Taken

Slices of the series below are left out of this table.

${table(
  ['file', 'as', 'size', 'values', 'expected', 'agrees', 'said of it'],
  shown.map((r) => [
    basename(r.path),
    r.outcome,
    r.size,
    r.found,
    r.expected,
    r.agrees === null ? '' : r.agrees ? 'yes' : '**no**',
    r.findings,
  ]),
)}
`;
}

async function twinSection(): Promise<string> {
  const rows = await twinRows();
  return `## One CT in ${rows.length + 1} transfer syntaxes

Every re-encoding of CTImage.dcm against the original, in HU. Lossless ones must be identical; the grid is the same in all.

${table(
  ['re-encoding', 'lossless', 'identical', 'largest difference', 'mean difference'],
  rows.map((r) => [
    r.path.replace(/^CTImage.dcm_(.*)TransferSyntax_.*$/, '$1'),
    r.lossless ? 'yes' : 'no',
    r.same ? 'yes' : r.lossless ? '**no**' : 'no',
    digits(r.largest),
    digits(r.mean),
  ]),
)}
`;
}

async function anchorSection(): Promise<string> {
  const orientations = await orientationRows();
  const { summaries } = await read('tumour-masks/ibsi_dicom');
  const drawn = summaries.flatMap((s) => (s.kind === 'structures' ? s.structures : [])).find((s) => s.name.startsWith('GTV'));
  const folder = 'tumour-masks/ibsi_1_digital_phantom/nifti';
  const phantom = await maskedStatistics(`${folder}/image/phantom.nii.gz`, `${folder}/mask/mask.nii.gz`);
  const mm3 = phantom.voxels * voxelVolume((await readVolume(`${folder}/mask/mask.nii.gz`)).grid);
  const mr = (await read('vs-seg-001_T1c')).summaries[0];
  const shear = await readVolume('nifti-odd/shear.nii.gz');
  const edges =
    Math.hypot(...[0, 4, 8].map((n) => shear.grid.toPatient[n] as number)) *
    Math.hypot(...[1, 5, 9].map((n) => shear.grid.toPatient[n] as number)) *
    Math.hypot(...[2, 6, 10].map((n) => shear.grid.toPatient[n] as number));
  const same = orientations.filter((o) => o.same && o.aligned).length;
  return `## Known quantities

${table(
  ['what', 'expected', 'found'],
  [
    [
      `one NIfTI image stored as ${orientations.map((o) => o.name).join(', ')}`,
      'the same numbers at the same places (0.05 mm)',
      `${same} of ${orientations.length}`,
    ],
    ['tumour drawn on the sarcoma CT (STS_002)', '53.30 mL ± 1 %', `${digits(drawn?.mL ?? 0, 2)} mL`],
    ['IBSI digital phantom, voxels in the mask', '74', phantom.voxels],
    ['its volume', '592 mm³', `${digits(mm3)} mm³`],
    ['its mean, minimum, maximum', '2.15, 1, 6', `${digits(phantom.mean, 2)}, ${phantom.min}, ${phantom.max}`],
    [
      'contrast MR vs-seg-001, 40 files',
      '512 x 512 x 40 at 0.410, 0.410, 1.5 mm',
      mr?.kind === 'image' ? `${mr.geometry.size.join(' x ')} at ${mr.geometry.spacing.map((mm) => digits(mm ?? 0)).join(', ')} mm` : '',
    ],
    ['shear.nii.gz, volume of a voxel over the product of its edges', '0.948', digits(voxelVolume(shear.grid) / edges)],
  ],
)}
`;
}

function sizeSection(): string {
  const found = readLargeCt();
  return `## Size and speed

A CT of ${found.size.join(' x ')} of 16 bits (210 MB of pixels in 400 files with shuffled names), made by scripts/large-ct.ts and read by \`soma image\`
in a process of its own: ${digits(found.seconds, 1)} s and at most **${digits(found.peakBytes / 1e6, 0)} MB** resident (goal: 1200 MB). Files are read twice, headers first,
and each slice is unpacked straight into its place, so that one volume and one file are in memory.
In Chromium on the same machine such a series was read, sealed in the vault and listed in 5.0 s; the renderer with its workers held
at most 649 MB (measured once, by hand, on 23 November 2026).
`;
}

const rows = await fileRows();
const text = `# Images: what the readers make of real files

Made by \`npm run validate:imaging\` on Node ${process.versions.node}, ${availableParallelism()} cores shared with other work; times are one run each and no promise.
The images are not part of Soma. The same figures are held by tests/conformance/imaging.test.ts.

${filesSection(rows)}
${await twinSection()}
${await anchorSection()}
${sizeSection()}
## Bad input

Each is named and the rest still loads; with files made for the purpose (workers/ingest/imaging/hostile-images.test.ts): mixed patients, missing slices,
uneven spacing, truncated and corrupt files, four dimensions, colour, two slices, empty files, other formats, sizes that cannot be, damaged, locked and
nested archives; every file cut at every seventh byte; 600 files with up to eight bytes replaced (fixed seed).

## What is kept

Of a DICOM header ${KEPT_TAGS.length} entries (models/imaging/deidentification.ts) and nothing else; identifiers among them are replaced by one-way names. Overlays are left out.
What is drawn into the pixels themselves stays: where the source says that words may be burned in, so does Soma.

## Limits

- One-slice images have their stated thickness as depth; without one, depth counts as unknown and nothing is measured through it.
- Missing slices and uneven spacing are interpolated linearly along the stack; interpolated slices are marked. Beyond threefold they stay single slices.
- Colour is brought to 8 bits. Supplemental palettes, presentation states, VOI tables and DICOM waveforms are not shown.
- NIfTI, NRRD and MetaImage state no unit: none is assumed, and a CT stored so is not called Hounsfield.
- MONOCHROME1 X-rays are turned over (bright is high); images with a unit keep their numbers.
- JPEG 2000 part 2, JPEG XL, MPEG and JPIP are named and refused. bzip2 in NRRD too.
- Character sets with code extensions are decoded as the last of those stated.
`;
mkdirSync(join(import.meta.dirname, '../docs/validation'), { recursive: true });
// Sections of other checks, and those written by hand, stay.
writeFileSync(join(import.meta.dirname, '../docs/validation/imaging.md'), withOtherSections(text));
