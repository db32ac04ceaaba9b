/**
 * Makes a CT of 512 x 512 x 400 in a folder of its own, has `soma image` read it in a process of its own, and says how
 * long that took and how much memory it held at its peak. `node scripts/large-ct.ts`; about 210 MB of disk for a while.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ctSlice, writeDicom } from '#tests/make-dicom.ts';

const [COLUMNS, ROWS, SLICES] = [512, 512, 400];

export interface LargeCt {
  readonly size: readonly number[];
  readonly range: { readonly min: number; readonly max: number };
  readonly spacing: readonly number[];
  readonly findings: readonly string[];
  readonly seconds: number;
  /** Largest resident set of the reading process, bytes. */
  readonly peakBytes: number;
}

/** A ball of 1000 HU in water, in air; every slice has its own number in one corner. */
function slice(z: number): Uint8Array {
  const pixels = new Int16Array(COLUMNS * ROWS);
  for (let y = 0; y < ROWS; y++)
    for (let x = 0; x < COLUMNS; x++) {
      const r = Math.hypot(x - COLUMNS / 2, y - ROWS / 2, z - SLICES / 2);
      pixels[y * COLUMNS + x] = r < 150 ? 2024 : r < 200 ? 1024 : 0;
    }
  pixels[0] = z;
  const data = new Uint8Array(pixels.buffer);
  return writeDicom(
    ctSlice({
      rows: ROWS,
      columns: COLUMNS,
      pixel: () => 0,
      position: [-180, -180, 0.8 * z],
      number: z + 1,
      more: { '7FE0,0010': ['OW', data] },
    }),
  );
}

export function readLargeCt(): LargeCt {
  const folder = mkdtempSync(join(tmpdir(), 'soma-ct-'));
  try {
    // Names out of order: order comes from positions.
    for (let z = 0; z < SLICES; z++) writeFileSync(join(folder, `${(z * 7919) % 1009}-${z}.dcm`), slice(z));
    const tell = "data:text/javascript,process.on('exit',()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`))";
    const start = performance.now();
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', './scripts/wgsl-hook.mjs', '--import', tell, 'scripts/soma.ts', 'image', folder, '--json'],
      { cwd: join(import.meta.dirname, '..'), encoding: 'utf8', maxBuffer: 64e6, env: { ...process.env, NODE_OPTIONS: '' } },
    );
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(stderr);
    const { images } = JSON.parse(stdout) as {
      images: { geometry: { size: number[]; spacing: number[] }; range: { min: number; max: number }; findings: { code: string }[] }[];
    };
    const [image] = images;
    if (!image || images.length !== 1) throw new Error(`${images.length} images of one series`);
    const peakBytes = Number(/peak (\d+)/.exec(stderr)?.[1]) * 1024;
    const { size, spacing } = image.geometry;
    return { size, spacing, range: image.range, findings: image.findings.map((f) => f.code), seconds, peakBytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(readLargeCt()));
