import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import type { StageOptions } from './contract.ts';

export interface StageEngine {
  readonly engine: AbstractEngine;
  readonly backend: 'webgpu' | 'webgl2';
  /** Settles when the device or context has been taken away, also by `dispose`. */
  readonly lost: Promise<unknown>;
}

/**
 * WebGPU where it works, else WebGL2; each engine is its own chunk, so only one is loaded. Throws an Error with words
 * for a person when there is neither.
 */
export async function createEngine(canvas: HTMLCanvasElement, want: NonNullable<StageOptions['backend']>): Promise<StageEngine> {
  if (want !== 'webgl2') {
    const made = await tryWebGpu(canvas);
    if (made) return made;
    if (want === 'webgpu') throw new Error('3D pictures by WebGPU are not available in this browser; choose WebGL2 or automatic.');
  }
  const { Engine } = await import('@babylonjs/core/Engines/engine');
  try {
    const engine = new Engine(
      canvas,
      true,
      {
        stencil: true,
        antialias: true,
        premultipliedAlpha: true,
        alpha: true,
        preserveDrawingBuffer: true,
        powerPreference: 'default',
        doNotHandleContextLost: true,
      },
      false,
    );
    if (engine.webGLVersion < 2) throw new Error('WebGL 1 only');
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    return { engine, backend: 'webgl2', lost };
  } catch (cause) {
    throw new Error(
      '3D pictures are not available here: neither WebGPU nor WebGL2 could be started. Numbers and charts work without them.',
      { cause },
    );
  }
}

async function tryWebGpu(canvas: HTMLCanvasElement): Promise<StageEngine | null> {
  if (!('gpu' in navigator) || !(await navigator.gpu.requestAdapter().catch(() => null))) return null;
  const { WebGPUEngine } = await import('@babylonjs/core/Engines/webgpuEngine');
  const engine = new WebGPUEngine(canvas, {
    antialias: true,
    stencil: true,
    premultipliedAlpha: true,
    adaptToDeviceRatio: false,
    // A lost stage is made anew as a whole, on either engine in the same way.
    doNotHandleContextLost: true,
    powerPreference: 'low-power',
  });
  try {
    await engine.initAsync();
    return { engine, backend: 'webgpu', lost: engine._device.lost };
  } catch {
    engine.dispose();
    return null;
  }
}
