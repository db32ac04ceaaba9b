import { dirname, resolve } from 'node:path';
import type { Imaged } from '#models/imaging/image.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { spacingOf, tiltOf } from '#models/imaging/grid.ts';
import { resampleLabels } from '#models/imaging/segment/resample-labels.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TissueMap, TumourGrid } from '#models/tumour/index.ts';
import { imageSources, readImagesHere } from './images.ts';
import type { Places } from './json-places.ts';

/** Numbers of label maps named by a problem file. */
export interface Labels {
  readonly grid: Grid;
  readonly voxels: Int32Array;
}

/** Images named in a problem file, each read once, with the page's own readers. Paths are from the problem file's folder. */
export class ProblemImages {
  readonly #places: Places;
  readonly #folder: string;
  readonly #read = new Map<string, readonly Imaged[]>();

  constructor(places: Places, problemFile: string) {
    this.#places = places;
    this.#folder = dirname(resolve(problemFile));
  }

  async #images(file: string, path: string): Promise<readonly Imaged[]> {
    const known = this.#read.get(file);
    if (known) return known;
    const imaged: Imaged[] = [];
    const reading = await readImagesHere(await imageSources([resolve(this.#folder, file)]), async (one) => void imaged.push(one));
    if (imaged.length === 0) {
      const why = reading.files.find((one) => one.reason !== null)?.message;
      this.#places.complain(path, `no image could be read from ${file}${why === undefined ? '' : ` (${why})`}`);
    }
    this.#read.set(file, imaged);
    return imaged;
  }

  /** The one volume of a file, of known size in space. */
  async volume(file: string, path: string): Promise<Volume> {
    const volumes = (await this.#images(file, path)).flatMap((one) => {
      if (one.kind === 'image') return [one.volume];
      return one.kind === 'labels' && one.labels.voxels.kind === 'labels' ? [one.labels.voxels.volume] : [];
    });
    const [volume] = volumes;
    if (!volume || volumes.length > 1) this.#places.complain(path, `${file} holds ${volumes.length} images; one is needed`);
    if (volume.frames !== 1 || volume.components !== 1) this.#places.complain(path, `${file} must hold one number a voxel and one volume`);
    if (volume.measured.includes(false)) this.#places.complain(path, `${file} does not state how far its voxels are apart`);
    return volume;
  }

  /** A label map: whole numbers, 0 for none. */
  async labels(file: string, path: string): Promise<Labels> {
    const { grid, voxels, slope, intercept } = await this.volume(file, path);
    const numbers = new Int32Array(voxels.length);
    for (let v = 0; v < numbers.length; v++) {
      const value = slope * (voxels[v] as number) + intercept;
      if (!Number.isInteger(value) || value < 0 || value > 65535) this.#places.complain(path, `${file} is no label map: it holds ${value}`);
      numbers[v] = value;
    }
    return { grid, voxels: numbers };
  }

  /** `{file, labels}`: which voxels of `grid` lie in one of the labels, as 1 and 0. */
  async mask(value: unknown, path: string, grid: Grid): Promise<Uint8Array> {
    const members = this.#places.object(value, path, ['file', 'labels']);
    const wanted = this.#places.numbers(members['labels'], `${path}/labels`, 1, 100);
    const found = await this.labels(this.#places.text(members['file'], `${path}/file`), `${path}/file`);
    const inside = Uint8Array.from(found.voxels, (number) => (wanted.includes(number) ? 1 : 0));
    const mask = resampleLabels(inside, found.grid, grid);
    if (!mask.includes(1)) this.#places.complain(path, `has none of the labels ${wanted.join(', ')} within the tissue map`);
    return mask;
  }

  /** `{file, white, grey}`: the tissue map and where it lies. */
  async tissue(value: unknown, path: string): Promise<{ readonly tissue: TissueMap; readonly placed: Grid }> {
    const members = this.#places.object(value, path, ['file', 'white'], ['grey']);
    const white = this.#places.numbers(members['white'], `${path}/white`, 1, 100);
    const grey = Object.hasOwn(members, 'grey') ? this.#places.numbers(members['grey'], `${path}/grey`, 0, 100) : [];
    const { grid: placed, voxels } = await this.labels(this.#places.text(members['file'], `${path}/file`), `${path}/file`);
    const tissue = {
      grid: this.#grid(placed, path),
      white: Uint8Array.from(voxels, (number) => (white.includes(number) ? 255 : 0)),
      grey: Uint8Array.from(voxels, (number) => (grey.includes(number) && !white.includes(number) ? 255 : 0)),
    };
    if (!tissue.white.includes(255) && !tissue.grey.includes(255)) this.#places.complain(path, 'has no voxel of tissue');
    return { tissue, placed };
  }

  #grid(placed: Grid, path: string): TumourGrid {
    const tilt = tiltOf(placed);
    if (tilt > 0.5) this.#places.complain(path, `its slices are tilted by ${tilt.toFixed(1)} degrees; resample it to a box first`);
    return { size: placed.size, spacing: spacingOf(placed) };
  }
}
