/** A bare page for looking at the volume picture and for tests that drive it; not part of the product. */
import { mount } from 'svelte';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import { presetFunction, projectionWindow, type TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { StageTheme } from '#src/stage/contract.ts';
import type { VolumeStage } from '#src/stage/volume/contract.ts';
import { prepareVolumeAside } from '#src/jobs/prepare-volume.ts';
import VolumeView from '#src/stage/volume/VolumeView.svelte';
import { body, layer, rising, sphere } from './volume-phantoms.ts';

declare global {
  interface Window {
    volume?: VolumeStage;
    prepared?: PreparedVolume;
    failedVolume?: string;
    recoveredVolume?: { readonly simpler: boolean }[];
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
  const phantom = { sphere, rising, body, layer0: () => layer(0), layer1: () => layer(1), layer2: () => layer(2) }[name];
  if (phantom) return phantom();
  const bytes = await (await fetch(`/${name}`)).arrayBuffer();
  const head = new Uint8Array(bytes).indexOf(10);
  const rest = JSON.parse(new TextDecoder().decode(bytes.slice(0, head))) as Omit<Volume, 'voxels'>;
  return { ...rest, voxels: new Int16Array(bytes.slice(head + 1)) };
}

async function start(): Promise<void> {
  const image = await imageNamed(query.get('image') ?? 'sphere');
  const prepared = await prepareVolumeAside(image).done;
  window.prepared = prepared;
  mount(VolumeView, {
    target: document.getElementById('holder') as HTMLElement,
    props: {
      volume: prepared,
      transfer: presetFunction((query.get('preset') ?? 'mr-default') as TransferPreset, prepared.levels),
      theme,
      label: 'Image in space',
      description: 'A phantom',
      reducedMotion: true,
      backend: (query.get('backend') ?? 'auto') as 'auto' | 'webgpu' | 'webgl2',
      onready: (stage: VolumeStage) => {
        window.volume = stage;
        window.usePreset = (key) => {
          stage.setMode({ kind: 'light' });
          stage.setTransferFunction(presetFunction(key, prepared.levels));
        };
        window.useProjection = (given) =>
          stage.setMode({ kind: 'greatest', window: given ?? projectionWindow(image.unit, prepared.levels) });
      },
      onfail: (message: string) => (window.failedVolume = message),
      onrecover: (how: { readonly simpler: boolean }) => (window.recoveredVolume = [...(window.recoveredVolume ?? []), how]),
    },
  });
}

start().catch((error: unknown) => (window.failedVolume = error instanceof Error ? error.message : String(error)));
