/** Bytes made small; pictures of a tumour are mostly zero. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return passed(bytes, new CompressionStream('deflate-raw'));
}

/** The way back. Rejects with a TypeError for bytes that were not made by `deflate`. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return passed(bytes.slice(), new DecompressionStream('deflate-raw'));
}

async function passed(bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
