import { expose, transfer } from 'comlink';
import { buildHeart } from '#models/anatomy/heart/build.ts';
import { anatomyFromScan } from '#models/imaging/anatomy-from-scan.ts';
import { fieldSurface } from '#models/imaging/field-surface.ts';
import { shellBuffers } from '#models/imaging/shell.ts';
import { segmentSurface } from '#models/imaging/surface/segment-surface.ts';
import type { MeshApi } from './mesh.api.ts';

const api: MeshApi = {
  async heart(spec, cell) {
    const mesh = buildHeart(spec, { cell });
    const arrays = mesh.parts.flatMap((part) => [part.positions, part.normals, part.colours, part.modes, part.indices]);
    return transfer(
      mesh,
      arrays.map((array) => array.buffer),
    );
  },
  async anatomy(volume, brain, onProgress) {
    const found = anatomyFromScan(volume, {
      ...(brain ? { brain } : {}),
      ...(onProgress ? { onProgress: (share) => void onProgress(share) } : {}),
    });
    const bytes = found.body ? [found.body.data.buffer] : [];
    return transfer(found, [...found.parts.flatMap((part) => shellBuffers(part.shell)), ...bytes]);
  },
  async surfaces(field, values) {
    const shells = values.map((value) => fieldSurface(field, value));
    return transfer(shells, shells.flatMap(shellBuffers));
  },
  async segment(map, number) {
    const segment = map.segments.find((one) => one.number === number);
    if (!segment) throw new RangeError(`There is no segment ${number} in this segmentation.`);
    const shell = segmentSurface(map, segment);
    return transfer(shell, shellBuffers(shell));
  },
};

expose(api);
