import { describe, expect, it } from 'vitest';
import type { ImageSink } from '#models/imaging/image-sink.ts';
import { packedBytes } from '#models/imaging/packed.ts';
import type { PatientIdentity } from '#models/twin/fact.ts';
import { ctSlice, writeDicom } from '#tests/make-dicom.ts';
import type { SliceSpec } from '#tests/make-dicom.ts';
import { codecFiles } from '../../../scripts/soma/codec-files.ts';
import { isUnlike } from './image-owner.ts';
import { importImages } from './import-images.ts';

const JOHN: PatientIdentity = {
  id: 't',
  name: 'John A. Doe',
  birthDate: '1950-01-01',
  sex: 'male',
  identifiers: [],
  deceased: null,
  synthetic: true,
};

class HeldSink implements ImageSink {
  readonly kept: { readonly summary: string; readonly bytes: number }[] = [];
  open: { summary: string; wanted: number; bytes: number } | null = null;
  aborted = 0;
  async begin({ summary, packed, content }: Parameters<ImageSink['begin']>[0]) {
    this.open = { summary: summary.facts.modality, wanted: packedBytes(packed), bytes: 0 };
    return { id: content, known: this.kept.some((k) => k.summary === content) };
  }
  async write(bytes: Uint8Array) {
    expect(bytes.length).toBeLessThanOrEqual(1 << 20);
    this.open!.bytes += bytes.length;
  }
  async finish() {
    expect(this.open?.bytes).toBe(this.open?.wanted);
    this.kept.push({ summary: this.open!.summary, bytes: this.open!.bytes });
    this.open = null;
  }
  async abort() {
    if (this.open) this.aborted++;
    this.open = null;
  }
}

const file = (z: number, spec: SliceSpec = {}): File =>
  new File([writeDicom(ctSlice({ position: [0, 0, z], number: z, ...spec })) as Uint8Array<ArrayBuffer>], `${z}.dcm`);
const import_ = (files: readonly File[], sink: ImageSink, more: object = {}, signal = new AbortController().signal) =>
  importImages(files, sink, { identity: JOHN, codecs: codecFiles, signal, ...more });

describe('an import of images', () => {
  it('hands on every image whole and reports what it did', async () => {
    const sink = new HeldSink();
    const seen: number[] = [];
    const report = await import_([file(0), file(1), file(2), new File(['x'], 'notes.txt')], sink, {
      onProgress: ({ done }: { done: number }) => seen.push(done),
    });
    expect(report).toMatchObject({ status: 'done', images: [{ known: false, summary: { kind: 'image', geometry: { size: [5, 4, 3] } } }] });
    expect(report.files.map((f) => f.outcome)).toEqual(['image', 'image', 'image', 'refused']);
    expect(report.tags.find((t) => t.tag === '0010,0010')?.how).toBe('removed');
    expect(sink.kept).toEqual([{ summary: 'CT', bytes: 120 }]);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('several people: nothing is kept until one is chosen', async () => {
    const sink = new HeldSink();
    const files = [file(0), file(1), file(0, { patient: 'B', instance: '7.1' })];
    const asked = await import_(files, sink);
    expect(asked).toMatchObject({ status: 'choose-owner', images: [] });
    expect(asked.owners.map((o) => o.name)).toEqual(['Doe A', 'Doe B']);
    expect(sink.kept).toEqual([]);
    const chosen = await import_(files, sink, { owner: asked.owners[0]?.key });
    expect(chosen.status).toBe('done');
    expect(chosen.files.map((f) => f.reason)).toEqual([null, null, 'other-patient']);
    expect(sink.kept).toHaveLength(1);
  });

  it('[UR-23] somebody clearly unlike the twin is asked about, and taken once a person says so', async () => {
    const sink = new HeldSink();
    const other = { ...JOHN, name: 'Maria Smith' };
    expect(await import_([file(0)], sink, { identity: other })).toMatchObject({ status: 'other-person', images: [] });
    expect(sink.kept).toEqual([]);
    expect(await import_([file(0)], sink, { identity: other, samePersonConfirmed: true })).toMatchObject({ status: 'done' });
    expect(sink.kept).toHaveLength(1);
  });

  it('cancelled: what was complete stays, what was under way is dropped', async () => {
    const controller = new AbortController();
    const sink = new HeldSink();
    const finish = sink.finish.bind(sink);
    sink.finish = async () => {
      await finish();
      controller.abort();
    };
    // Two series; the reading stops after the first is stored, within the second.
    const second = [0, 1, 2].map((z) => file(z, { series: '4.5', rows: 700, columns: 700 }));
    const report = await import_([file(0), file(1), ...second], sink, {}, controller.signal);
    expect(report.status).toBe('cancelled');
    expect(sink.kept).toHaveLength(1);
    expect(sink.open).toBeNull();
  });

  it('a sink that fails ends the import with its own words', async () => {
    const sink = new HeldSink();
    sink.write = () => Promise.reject(new Error('no room left'));
    await expect(import_([file(0)], sink)).rejects.toThrow('no room left');
  });
});

describe('is it the same person?', () => {
  const owner = { key: 'k', name: 'DOE JOHN', birthDate: '1950-01-01', sex: 'M', files: 1 };
  it.each([
    ['the same words in another order', {}, false],
    ['accents and case', { name: 'Jöhn DOE' }, false],
    ['no word in common', { name: 'VS-SEG-001' }, true],
    ['another birth date', { birthDate: '1950-01-02' }, true],
    ['another sex', { sex: 'F' }, true],
    ['nothing stated', { name: null, birthDate: null, sex: null }, false],
    ['sex O is not stated', { sex: 'O' }, false],
  ])('%s: unlike %s', (_, change, unlike) => {
    expect(isUnlike({ ...owner, ...change }, JOHN)).toBe(unlike);
  });
});
