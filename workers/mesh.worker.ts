import { expose, transfer } from 'comlink';
import { buildHeart } from '#models/anatomy/heart/build.ts';
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
};

expose(api);
