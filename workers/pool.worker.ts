import { expose, transfer, wrap, type Remote } from 'comlink';
import type { ImageSink } from '#models/imaging/image-sink.ts';
import { advanceChunk } from './run/advance-chunk.ts';
import { carryFailures } from './run/remote-errors.ts';
import type { HospitalExperimentApi } from './hospital-experiment.api.ts';
import type { PoolApi, TumourLane } from './pool.api.ts';

carryFailures();

/** Readings of images under way. */
const readings = new Map<string, AbortController>();

/** Fetched when the first tumour comes, and not before. */
let lane: Promise<TumourLane> | null = null;
const tumours = (): Promise<TumourLane> => (lane ??= import('./tumour/lane.ts').then(({ tumourLane }) => tumourLane()));

/** Fetched with the first study of a hospital. */
let study: Promise<HospitalExperimentApi> | null = null;
const experiment = (): Promise<HospitalExperimentApi> =>
  (study ??= import('./hospital/experiment.ts').then(({ hospitalExperiment }) => hospitalExperiment()));

/** An array that travels instead of being copied. */
function handOver<T extends ArrayBufferView<ArrayBuffer>>(array: T): T {
  return transfer(array, [array.buffer]);
}

const api: PoolApi = {
  async advance(chunk) {
    const result = await advanceChunk(chunk);
    return transfer(result, [result.state.buffer, result.parameters.buffer]);
  },
  async readImages(jobId, files, options, port, onProgress) {
    const controller = new AbortController();
    readings.set(jobId, controller);
    try {
      // The readers and their codecs are fetched when images come, and not before.
      const [{ importImages }, { codecsFromOrigin }] = await Promise.all([
        import('./ingest/imaging/import-images.ts'),
        import('./ingest/imaging/codecs-from-origin.ts'),
      ]);
      const sink = wrap<ImageSink>(port) as Remote<ImageSink> as ImageSink;
      return await importImages(files, sink, { ...options, codecs: codecsFromOrigin, signal: controller.signal, onProgress });
    } finally {
      readings.delete(jobId);
      port.close();
    }
  },
  cancelImages: (jobId) => readings.get(jobId)?.abort(),
  async prepareVolume(volume, limits) {
    const { prepareVolume } = await import('#models/imaging/prepared-volume.ts');
    const made = prepareVolume(volume, 0, limits);
    return transfer(made, [made.texels.data.buffer, made.bricks.low.buffer, made.bricks.high.buffer]);
  },
  async writeLabels(map, format, context) {
    const { writeLabels } = await import('./ingest/imaging/write-labels.ts');
    const bytes = writeLabels(map, format, context);
    return transfer(bytes, [bytes.buffer]);
  },
  openTumours: async (batch, start) => (await tumours()).openTumours(batch, start),
  advanceTumour: async (batch, index, passes) => (await tumours()).advanceTumour(batch, index, passes),
  measureTumours: async (batch, thresholds) => (await tumours()).measureTumours(batch, thresholds),
  countTumours: async (batch, thresholds) => handOver(await (await tumours()).countTumours(batch, thresholds)),
  tumourBytes: async (batch, index) => handOver(await (await tumours()).tumourBytes(batch, index)),
  tumourField: async (batch, index) => handOver(await (await tumours()).tumourField(batch, index)),
  closeTumours: async (batch) => (await tumours()).closeTumours(batch),
  async segment(tool, input) {
    const { runTool } = await import('#models/imaging/segment/tool.ts');
    const result = runTool(tool, input);
    return transfer(result, [result.mask.bits.buffer]);
  },
  async measureSegment(mask, image) {
    const { measureSegment } = await import('#models/imaging/segment/segment-measures.ts');
    return measureSegment(mask, image);
  },
  async storeImage(imaged, port) {
    const { handOver } = await import('./ingest/imaging/hand-over.ts');
    try {
      return await handOver(imaged, wrap<ImageSink>(port) as Remote<ImageSink> as ImageSink, async () => undefined);
    } finally {
      port.close();
    }
  },
  async brainTissue(volume, options, onProgress) {
    const { brainTissue } = await import('#models/imaging/tissue/brain-tissue.ts');
    const work = brainTissue(volume, options);
    let step = work.next();
    while (!step.done) {
      await onProgress?.(step.value);
      step = work.next();
    }
    const { value } = step;
    return transfer(value, [value.white.buffer, value.grey.buffer, value.brain.buffer]);
  },
  openStudy: async (...asked) => (await experiment()).openStudy(...asked),
  runOfStudy: async (option, setting) => (await experiment()).runOfStudy(option, setting),
  activeInStudy: async (option, setting) => (await experiment()).activeInStudy(option, setting),
  forecastHospital: async (...asked) => (await import('./hospital/forecast.ts')).forecastHospital(...asked),
  replayHospital: async (...asked) => (await import('./hospital/forecast.ts')).replayHospital(...asked),
  layoutTraffic: async (...asked) => (await import('./hospital/layout.ts')).layoutTraffic(...asked),
  layoutCandidates: async (...asked) => (await import('./hospital/layout.ts')).layoutCandidates(...asked),
  drawnAnew: async (...asked) => (await import('./hospital/layout.ts')).drawnAnew(...asked),
  compareHoused: async (...asked) => (await import('./hospital/layout.ts')).compareHoused(...asked),
  stressTest: async (...asked) => (await import('./hospital/stress.ts')).stressTest(...asked),
  readBuilding: async (files) =>
    (await import('./hospital/building.ts')).readBuilding(files, async () =>
      (await import('./hospital/ifc-from-origin.ts')).ifcFromOrigin(),
    ),
  filmRun: async (...asked) => (await import('./hospital/floor-run.ts')).filmRun(...asked),
  filmRecording: async (...asked) => (await import('#models/hospital/building/film-of.ts')).filmOf(...asked),
  learnLife: async (...asked) => (await import('./hospital/equipment.ts')).learnLife(...asked),
  findTrough: async (...asked) => (await import('./hospital/equipment.ts')).findTrough(...asked),
  compareUpkeep: async (...asked) => (await import('./hospital/equipment.ts')).compareUpkeep(...asked),
  askTheory: async (...asked) => (await import('./hospital/theory.ts')).askTheory(...asked),
  serve: async (port) => expose(api, port),
};

expose(api);
