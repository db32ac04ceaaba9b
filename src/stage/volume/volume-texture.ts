import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import { Constants } from '@babylonjs/core/Engines/constants';
import type { WebGPUEngine } from '@babylonjs/core/Engines/webgpuEngine';
import { RawTexture3D } from '@babylonjs/core/Materials/Textures/rawTexture3D';
import type { Scene } from '@babylonjs/core/scene';
import type { Texels } from '#models/imaging/texels.ts';

/** Bytes handed over at once, so that no staging buffer as large as the image is made. */
const SLAB = 16 * 2 ** 20;

/**
 * Texels as a 3D texture on either engine: r16float or r8unorm, clamped at the edges. Texture coordinate of texel
 * (i, j, k) is ((i + 0.5) / nx, ...); the value is `a * texel + b` of the texels. Filtered linearly unless `nearest`
 * (labels). Nothing of the data is kept on this side. Throws RangeError when the device takes no image of that size.
 */
export function makeVolumeTexture(
  scene: Scene,
  texels: Pick<Texels, 'kind' | 'data'> & { readonly grid: Pick<Texels['grid'], 'size'> },
  nearest = false,
): RawTexture3D {
  const engine = scene.getEngine();
  const [nx, ny, nz] = texels.grid.size;
  const most = largestSide(engine);
  if (Math.max(nx, ny, nz) > most)
    throw new RangeError(`This image has ${nx} × ${ny} × ${nz} voxels; this device shows at most ${most} along an edge.`);
  const half = texels.kind === 'half';
  const data = engine.isWebGPU ? null : texels.data;
  const texture = new RawTexture3D(
    // Babylon's own type leaves null out; the engines take it and make an empty texture.
    data as ArrayBufferView,
    nx,
    ny,
    nz,
    Constants.TEXTUREFORMAT_R,
    scene,
    false,
    false,
    nearest ? Constants.TEXTURE_NEAREST_SAMPLINGMODE : Constants.TEXTURE_BILINEAR_SAMPLINGMODE,
    half ? Constants.TEXTURETYPE_HALF_FLOAT : Constants.TEXTURETYPE_UNSIGNED_BYTE,
  );
  texture.wrapU = texture.wrapV = texture.wrapR = Constants.TEXTURE_CLAMP_ADDRESSMODE;
  if (engine.isWebGPU) uploadSlabs(engine as WebGPUEngine, texture, texels);
  return texture;
}

/** Texels along an edge of a 3D texture at most on this engine. */
export function largestSide(engine: AbstractEngine): number {
  if (engine.isWebGPU) return (engine as WebGPUEngine)._device.limits.maxTextureDimension3D;
  const gl = (engine as unknown as { readonly _gl: WebGL2RenderingContext })._gl;
  return gl.getParameter(gl.MAX_3D_TEXTURE_SIZE) as number;
}

function uploadSlabs(engine: WebGPUEngine, texture: RawTexture3D, texels: Parameters<typeof makeVolumeTexture>[1]): void {
  const [nx, ny, nz] = texels.grid.size;
  const made = texture.getInternalTexture()?._hardwareTexture?.underlyingResource as GPUTexture;
  const bytesPerRow = nx * texels.data.BYTES_PER_ELEMENT;
  const slices = Math.max(1, Math.floor(SLAB / (bytesPerRow * ny)));
  for (let z = 0; z < nz; z += slices)
    engine._device.queue.writeTexture(
      { texture: made, origin: [0, 0, z] },
      texels.data,
      { offset: z * ny * bytesPerRow, bytesPerRow, rowsPerImage: ny },
      [nx, ny, Math.min(slices, nz - z)],
    );
}
