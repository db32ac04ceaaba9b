import * as Comlink from 'comlink';
import { afterEach, expect, test } from 'vitest';
import type { Fact } from '#models/twin/fact.ts';
import type { FactSink } from '#models/twin/fact-sink.ts';
import type { ImportProgress, IngestApi } from '#workers/ingest.api.ts';
import IngestWorker from '#workers/ingest.worker.ts?worker';
import { MemorySink } from '#workers/ingest/import-bytes.ts';

// The import as the page runs it: its own worker, and a sink at the far end of a message port. No GPU is used.
const workers: Worker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function start(sink: FactSink): { readonly api: Comlink.Remote<IngestApi>; readonly port: MessagePort } {
  const worker = new IngestWorker();
  workers.push(worker);
  const { port1, port2 } = new MessageChannel();
  Comlink.expose(sink, port1);
  return { api: Comlink.wrap<IngestApi>(worker), port: port2 };
}

const weights = (count: number): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: Array.from({ length: count }, (_, i) => ({
    resource: {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
      subject: { reference: 'Patient/a' },
      effectiveDateTime: new Date(1e12 + i * 1e7).toISOString(),
      valueQuantity: { value: 60 + (i % 50) / 10, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
    },
  })),
});
const fileOf = (name: string, value: unknown): File => new File([JSON.stringify(value)], name);

test('files go through the worker into a sink at the other end of a port', async () => {
  const sink = new MemorySink('twin');
  const { api, port } = start(sink);
  const seen: number[] = [];
  const files = [fileOf('a.json', weights(700)), fileOf('b.xml', '<x/>'), new File([new Uint8Array(0)], 'empty')];
  const report = await api.importFiles(
    'job',
    files,
    {},
    Comlink.transfer(port, [port]),
    Comlink.proxy((p: ImportProgress) => void seen.push(p.index)),
  );
  expect(report.files.map((f) => [f.name, f.outcome, f.facts])).toEqual([
    ['a.json', 'import', 700],
    ['b.xml', 'refuse', 0],
    ['empty', 'refuse', 0],
  ]);
  expect(report.status).toBe('done');
  expect(sink.facts.size).toBe(700);
  expect(([...sink.facts.values()][0] as Fact).patient).toBe('twin');
  expect(sink.raw).toHaveLength(701);
  expect(seen).toContain(0);
});

test('cancel stops within 500 ms, keeps finished files and nothing of the current one', async () => {
  const sink = new MemorySink('twin');
  const { api, port } = start(sink);
  let cancelledAt = 0;
  const files = [fileOf('small.json', weights(3)), fileOf('large.json', weights(60_000)), fileOf('never.json', weights(5))];
  const cancelInLarge = Comlink.proxy((p: ImportProgress) => {
    if (p.index !== 1 || cancelledAt > 0) return;
    cancelledAt = performance.now();
    void api.cancel('job');
  });
  const report = await api.importFiles('job', files, {}, Comlink.transfer(port, [port]), cancelInLarge);
  expect(cancelledAt).toBeGreaterThan(0);
  expect(performance.now() - cancelledAt).toBeLessThan(500);
  expect(report.status).toBe('cancelled');
  expect(report.files.map((f) => [f.name, f.status])).toEqual([
    ['small.json', 'done'],
    ['large.json', 'cancelled'],
  ]);
  expect(sink.facts.size).toBe(3);
});

test('a sink that fails makes the import fail, not hang', async () => {
  class FullDisk extends MemorySink {
    override addFacts(): Promise<never> {
      return Promise.reject(new Error('disk full'));
    }
  }
  const { api, port } = start(new FullDisk('twin'));
  await expect(api.importFiles('job', [fileOf('a.json', weights(3))], {}, Comlink.transfer(port, [port]))).rejects.toThrow('disk full');
});
