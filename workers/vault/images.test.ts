import { expect, it } from 'vitest';
import type { Imaged } from '#models/imaging/image.ts';
import { packImage, packedBytes, unpackImage } from '#models/imaging/packed.ts';
import { previewOf } from '#models/imaging/preview.ts';
import { summaryOf } from '#models/imaging/summary.ts';
import { IDENTITY, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab, pass } from '#tests/faults/vault-host.ts';
import type { Device } from '#tests/faults/vault-host.ts';
import { ctSlice, writeDicom } from '#tests/make-dicom.ts';
import { readHere } from '#tests/read-images-here.ts';
import type { VaultImageSink } from './image-sink.ts';
import { CHUNK_BYTES } from './sealed-file.ts';
import { Vault } from './vault.ts';

const named = (name: string) => expect.objectContaining({ name }) as unknown;

/** A CT of three chunks and a bit; every number says where it lies. */
async function madeImage(): Promise<Imaged> {
  const slices = [0, 1, 2, 3, 4, 5, 6].map((z) =>
    writeDicom(
      ctSlice({ rows: 500, columns: 480, position: [0, 0, z], number: z, pixel: (row, column) => (z * 7919 + row * 31 + column) % 30000 }),
    ),
  );
  return (await readHere(slices)).imaged[0] as Imaged;
}

async function unlocked(device = newDevice()): Promise<{ device: Device; vault: Vault; twin: string }> {
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  return { device, vault, twin: (await vault.createTwin(IDENTITY)).id };
}

async function send(sink: VaultImageSink, image: Imaged, portion = 300_000): Promise<string | 'known'> {
  const { packed, arrays } = packImage(image);
  const { id, known } = await sink.begin({ summary: summaryOf(image), packed, content: 'abc', preview: previewOf(image) });
  if (known) return 'known';
  for (const array of arrays) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += portion) await sink.write(bytes.slice(at, at + portion));
  }
  await sink.finish();
  return id;
}

it('an image comes back as it went in, whatever its arrays', async () => {
  const image = await madeImage();
  const { packed, arrays } = packImage(image);
  expect(JSON.stringify(packed).length).toBeLessThan(5000);
  expect(packedBytes(packed)).toBe(7 * 500 * 480 * 2);
  const bytes = new Uint8Array((arrays[0] as Int16Array).buffer.slice(0) as ArrayBuffer);
  expect(unpackImage(packed, bytes)).toEqual(image);
  expect(() => unpackImage(packed, bytes.slice(1))).toThrow(RangeError);
  // A place no view can begin at is copied.
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(unpackImage(packed, shifted.subarray(1))).toEqual(image);
});

it('is sealed, listed, read again, and known when it comes again', async () => {
  const { device, vault, twin } = await unlocked();
  const image = await madeImage();
  const id = await send(vault.openImageSink(twin), image);
  expect(await vault.listImages(twin)).toMatchObject([
    { id, present: true, bytes: 3_360_000, summary: { kind: 'image', facts: { modality: 'CT' } } },
  ]);
  expect((await vault.listImages(twin))[0]?.preview).toEqual(previewOf(image));
  expect(await vault.loadImage(twin, id)).toEqual(image);
  expect(await send(vault.openImageSink(twin), image)).toBe('known');
  expect(device.files.size).toBe(1);
  // Nothing of the voxels is readable: the bytes of the file have the entropy of noise.
  const { bytes } = [...device.files.values()][0]!;
  const counts = new Float64Array(256);
  for (const byte of bytes) counts[byte]!++;
  const entropy = counts.reduce((sum, n) => (n === 0 ? sum : sum - (n / bytes.length) * Math.log2(n / bytes.length)), 0);
  expect(entropy).toBeGreaterThan(7.999);
});

it('one changed bit, two chunks swapped, or a missing end: damaged or not there, never a wrong picture', async () => {
  const { device, vault, twin } = await unlocked();
  const id = await send(vault.openImageSink(twin), await madeImage());
  const [name, kept] = [...device.files][0]!;
  const step = CHUNK_BYTES + 28;
  const flipped = kept.bytes.slice();
  flipped[step + 500]! ^= 4;
  device.files.set(name, { ...kept, bytes: flipped });
  await expect(vault.loadImage(twin, id)).rejects.toEqual(named('vault/damaged'));
  const swapped = kept.bytes.slice();
  swapped.set(kept.bytes.subarray(0, step), step);
  swapped.set(kept.bytes.subarray(step, 2 * step), 0);
  device.files.set(name, { ...kept, bytes: swapped });
  await expect(vault.loadImage(twin, id)).rejects.toEqual(named('vault/damaged'));
  device.files.set(name, { ...kept, bytes: kept.bytes.slice(0, -1) });
  expect(await vault.loadImage(twin, id)).toBeNull();
  device.files.delete(name);
  expect(await vault.listImages(twin)).toMatchObject([{ present: false }]);
});

it('an import that is cut off leaves nothing; one that is too short or too long is refused', async () => {
  const { device, vault, twin } = await unlocked();
  const { packed } = packImage(await madeImage());
  const summary = summaryOf(await madeImage());
  const cut = vault.openImageSink(twin);
  await cut.begin({ summary, packed, content: 'x', preview: null });
  await cut.write(new Uint8Array(2_000_000));
  await cut.abort();
  const short = vault.openImageSink(twin);
  await short.begin({ summary, packed, content: 'x', preview: null });
  await short.write(new Uint8Array(10));
  await expect(short.finish()).rejects.toEqual(named('vault/invalid'));
  const long = vault.openImageSink(twin);
  await long.begin({ summary, packed, content: 'x', preview: null });
  await expect(long.write(new Uint8Array(3_360_001)).then(() => long.finish())).rejects.toEqual(named('vault/invalid'));
  expect(device.files.size).toBe(0);
  expect(await vault.listImages(twin)).toEqual([]);
});

it('locking ends an import under way and drops what it held', async () => {
  const { device, vault, twin } = await unlocked();
  const image = await madeImage();
  const { packed } = packImage(image);
  const sink = vault.openImageSink(twin);
  await sink.begin({ summary: summaryOf(image), packed, content: 'x', preview: null });
  await vault.lock();
  await expect(sink.write(new Uint8Array(10))).rejects.toEqual(named('vault/locked'));
  await expect.poll(() => device.files.size).toBe(0);
  await expect(vault.listImages(twin)).rejects.toEqual(named('vault/locked'));
});

it('deleting an image, purging a twin and erasing take the files along', async () => {
  const { device, vault, twin } = await unlocked();
  const image = await madeImage();
  const id = await send(vault.openImageSink(twin), image);
  await vault.deleteImage(twin, id);
  expect(device.files.size).toBe(0);
  expect(await vault.listImages(twin)).toEqual([]);
  await send(vault.openImageSink(twin), image);
  await vault.deleteTwin(twin);
  expect(device.files.size).toBe(1);
  await vault.purgeTwin(twin);
  expect(device.files.size).toBe(0);
  const other = (await vault.createTwin(IDENTITY)).id;
  await send(vault.openImageSink(other), image);
  expect(await vault.erase()).toEqual({ keysGone: true, databasesGone: true });
  expect(device.files.size).toBe(0);
});

it('files nobody speaks of are swept up a day later, at the next opening', async () => {
  const { device, vault, twin } = await unlocked();
  const id = await send(vault.openImageSink(twin), await madeImage());
  device.files.set('left-behind', { bytes: new Uint8Array(5), modified: device.clock });
  const reopen = async (): Promise<void> => {
    await vault.lock();
    await vault.unlock(PASSPHRASE);
  };
  await reopen();
  expect(device.files.has('left-behind')).toBe(true);
  pass(device, 2 * 86_400_000);
  await reopen();
  expect(device.files.has('left-behind')).toBe(false);
  expect(await vault.loadImage(twin, id)).not.toBeNull();
});

it('samples take no images; a backup brings back what an image was, and says that its voxels are not there', async () => {
  const { vault, twin } = await unlocked();
  const image = await madeImage();
  const sample = await vault.createTwin({ ...IDENTITY, synthetic: true }, { sample: true });
  await expect(send(vault.openImageSink(sample.id), image)).rejects.toEqual(named('vault/sample-only'));
  await send(vault.openImageSink(twin), image);
  const backup = await vault.exportAge(PASSPHRASE, { scryptWorkFactor: 8 });
  const elsewhere = new Vault(newTab(newDevice()));
  await elsewhere.restore(backup, PASSPHRASE);
  const [restored] = await elsewhere.listTwins();
  expect(await elsewhere.listImages(restored!.id)).toMatchObject([{ present: false, summary: { kind: 'image' } }]);
});
