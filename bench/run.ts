/**
 * `npm run bench`: prints ratios measured in one run, and with `--write` puts them into docs/performance.md.
 * Figures of different runs, machines or hours are not compared: only ratios within one table are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/chromium.ts';
import { wgslInclude } from '../scripts/wgsl-include.ts';
import { cpuBench } from './cpu.bench.ts';
import { floorBench } from './floor.bench.ts';
import { hospitalBench } from './hospital.bench.ts';
import type { GpuFigures, gpuBench as GpuBench } from './gpu.bench.ts';
import type { Line } from './table.ts';
import { figure, markdown } from './table.ts';
import type { TumourGpuFigures, tumourGpuBench as TumourGpuBench } from './tumour-gpu.bench.ts';
import { TUMOR_TWIN_SECONDS, tumourBench } from './tumour.bench.ts';

const MEMBERS = 4096;
const SECONDS = 60;
/** Share of the goal's bodies a software adapter is asked for; the rest is said to be extrapolated. */
const SOFTWARE_MEMBERS = 256;

interface BrowserFigures {
  readonly gpu: GpuFigures;
  readonly tumour: TumourGpuFigures;
}

async function inBrowser(members: number, poolWorkers: readonly number[], hardware: boolean): Promise<BrowserFigures> {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    plugins: [wgslInclude()],
    worker: { format: 'es', plugins: () => [wgslInclude()] },
    optimizeDeps: {
      // All of them at once: a package found later would reload the page in the middle of a measurement.
      entries: [],
      include: [
        'comlink',
        '@tensorflow/tfjs-core',
        '@tensorflow/tfjs-backend-webgpu/dist/backend_webgpu.js',
        '@tensorflow/tfjs-backend-webgpu/dist/flags_webgpu.js',
      ],
    },
    cacheDir: 'node_modules/.vite-bench',
    // A file saved meanwhile must not reload the page in the middle of a measurement.
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const executablePath = findChromium();
  const args = process.env['SOMA_BENCH_GPU'] ? ['--enable-unsafe-webgpu', '--enable-features=Vulkan'] : [...CHROMIUM_FLAGS];
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`${server.resolvedUrls?.local[0]}bench/page.html`);
    return await page.evaluate(
      async ([count, seconds, workers, real]) => {
        const [path, tumourPath] = ['/bench/gpu.bench.ts', '/bench/tumour-gpu.bench.ts'];
        const { gpuBench } = (await import(/* @vite-ignore */ path)) as { gpuBench: typeof GpuBench };
        const { tumourGpuBench } = (await import(/* @vite-ignore */ tumourPath)) as { tumourGpuBench: typeof TumourGpuBench };
        const tumour = await tumourGpuBench(real, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
        return { tumour, gpu: await gpuBench(count, seconds, workers) };
      },
      [members, SECONDS, poolWorkers, hardware] as const,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function gpuLines(figures: GpuFigures, members: number): Line[] {
  const { run, pool } = figures;
  const scaled = (run.ms * MEMBERS) / members / 1000;
  const first = pool[0] as GpuFigures['pool'][number];
  return [
    {
      what: '256 bodies x 250 steps: kernel through tfjs',
      measured: `${figure(figures.tfjs)} ms`,
      compared: `${figure(figures.tfjs / figures.raw)} of the same WGSL on bare WebGPU`,
    },
    {
      what: 'The same on the CPU twin, one core',
      measured: `${figure(figures.cpu)} ms`,
      compared: `the kernel takes ${figure(figures.tfjs / figures.cpu)} of this`,
    },
    {
      what: `${members.toLocaleString('en-GB')} bodies x ${run.seconds} s, 1 s summaries, ${run.traces} traces with waveforms, read back`,
      measured: `${figure(run.ms / 1000)} s, ${figure((members * run.seconds * 1000) / run.ms)} x real time`,
      compared:
        members === MEMBERS
          ? 'goal on a laptop GPU: 2 s'
          : `${MEMBERS.toLocaleString('en-GB')} bodies would take ${figure(scaled)} s by proportion; goal on a laptop GPU: 2 s`,
    },
    ...pool.map(({ workers, ms }) => ({
      what: `128 bodies x 60 s on a CPU pool of ${workers}`,
      measured: `${figure((128 * 60 * 1000) / ms)} x real time`,
      compared: workers === first.workers ? 'the measure of the next line' : `${figure(first.ms / ms)} times a pool of ${first.workers}`,
    })),
  ];
}

/** Goals on a graphics card: a step of 128 voxels a side in 1 ms, 70 % of the bandwidth a plain copy reaches. */
function tumourGpuLines({ side, bytes, step, copy, one, eight, demo, memory }: TumourGpuFigures, software: boolean): Line[] {
  const adapter = software ? 'software adapter' : 'graphics card';
  const whole = (demo.gpu * 270) / demo.days;
  return [
    {
      what: `Tumour, ${side} x ${side} x ${side}, all tissue: one step by WGSL, ${adapter}; it must move ${bytes} bytes a voxel`,
      measured: `${figure(step)} ms, ${figure((bytes * side ** 3) / step / 1e6)} GB/s`,
      compared: software
        ? 'goal on a graphics card: 70 % of what a plain copy of as many bytes reaches'
        : `${figure((100 * copy) / step)} % of what a plain copy of as many bytes reaches; goal 70 %`,
    },
    {
      what: `Tumour, ${side / 4} voxels a side: eight tumours in one chain of dispatches, ${adapter}`,
      measured: `${figure(eight)} ms a step`,
      compared: `${figure(eight / one)} times one tumour alone`,
    },
    {
      what: `Tumour, 77 x 116 x 36, all tissue, ${demo.days} days, through the compute worker, ${adapter}`,
      measured: `${figure(demo.gpu)} s${demo.days < 270 ? `, ${figure(whole)} s for 270 days by proportion` : ''}`,
      compared: `${figure(TUMOR_TWIN_SECONDS / whole)} times as fast as TumorTwin (${TUMOR_TWIN_SECONDS} CPU-s); goal on a graphics card 1 s`,
    },
    {
      what: `The same on a CPU pool of ${demo.workers} (one tumour is one core's work)`,
      measured: `${figure(demo.pool)} s`,
      compared: `${figure(TUMOR_TWIN_SECONDS / demo.pool)} times as fast as TumorTwin; goal 20 s`,
    },
    {
      what: 'Tumour, 256 x 256 x 256, all tissue: memory on the device after steps, sums and a picture',
      measured: `${figure(memory)} MB`,
      compared: 'two fields and the tissue are 168 MB; goal 700 MB',
    },
  ];
}

const hardware = process.env['SOMA_BENCH_GPU'] !== undefined;
const members = hardware ? MEMBERS : SOFTWARE_MEMBERS;
const cores = cpus();
const workers = [...new Set([1, Math.max(1, cores.length - 1), cores.length])];
const load = loadavg()[0] as number;
const cpu = await cpuBench();
const tumour = await tumourBench();
const hospital = [...(await hospitalBench()), ...(await floorBench())];
const { gpu, tumour: tumourGpu } = await inBrowser(members, workers, hardware);
const lines = [...cpu.lines, ...tumour, ...hospital, ...tumourGpuLines(tumourGpu, !hardware), ...gpuLines(gpu, members)];
const machine = `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, load ${figure(load)} when the run began; Node ${process.versions.node}; ${gpu.adapter}`;
const text = `Measured on ${machine}.\n\n${markdown(lines)}`;
console.log(text);
if (process.argv.includes('--write')) {
  const path = 'docs/performance.md';
  const marks = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/;
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(marks, (_all, open: string, close: string) => `${open}\n${text}\n\n${close}`),
  );
}
