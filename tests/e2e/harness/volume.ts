/** A bare page for looking at the volume picture and for tests that drive it; not part of the product. */
import { prepareVolume, type PreparedVolume } from '#models/imaging/prepared-volume.ts';
import { presetFunction, projectionWindow, type TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { StageTheme } from '#src/stage/contract.ts';
import type { VolumeStage } from '#src/stage/volume/contract.ts';
import { body, rising, sphere } from './volume-phantoms.ts';

declare global {
  interface Window {
    volume?: VolumeStage;
    prepared?: PreparedVolume;
    failedVolume?: string;
    lostVolume?: boolean;
    usePreset?: (key: TransferPreset) => void;
    useProjection?: (window?: { low: number; high: number }) => void;
  }
}

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as StageTheme;
document.documentElement.dataset['theme'] = theme;
if (query.has('bare')) document.documentElement.dataset['bare'] = '1';

/** A phantom by name, or an image that the test serves: a line of JSON, then its 16-bit voxels. */
async function imageNamed(name: string): Promise<Volume> {
  const phantom = { sphere, rising, body }[name];
  if (phantom) return phantom();
  const bytes = await (await fetch(`/${name}`)).arrayBuffer();
  const head = new Uint8Array(bytes).indexOf(10);
  const rest = JSON.parse(new TextDecoder().decode(bytes.slice(0, head))) as Omit<Volume, 'voxels'>;
  return { ...rest, voxels: new Int16Array(bytes.slice(head + 1)) };
}

async function start(): Promise<void> {
  const { createVolumeStage } = await import('#src/stage/volume/volume-stage.ts');
  const canvas = document.querySelector('canvas') as HTMLCanvasElement;
  const stage = await createVolumeStage(canvas, {
    theme,
    backend: (query.get('backend') ?? 'auto') as 'auto' | 'webgpu' | 'webgl2',
    reducedMotion: true,
    onLost: () => (window.lostVolume = true),
  });
  const image = await imageNamed(query.get('image') ?? 'sphere');
  const prepared = prepareVolume(image);
  window.prepared = prepared;
  window.usePreset = (key) => {
    stage.setMode({ kind: 'light' });
    stage.setTransferFunction(presetFunction(key, prepared.levels));
  };
  window.useProjection = (given) => stage.setMode({ kind: 'greatest', window: given ?? projectionWindow(image.unit, prepared.levels) });
  stage.setVolume(prepared);
  stage.setTransferFunction(presetFunction((query.get('preset') ?? 'mr-default') as TransferPreset, prepared.levels));
  window.volume = stage;
}

start().catch((error: unknown) => (window.failedVolume = error instanceof Error ? error.message : String(error)));
