import { ImageReject } from '#models/imaging/rejected.ts';

/** The compressed forms that kept libraries decode in WebAssembly. */
export type CodecName = 'openjpeg' | 'charls' | 'libjpeg-turbo' | 'openjph';

/** Where the bytes of a codec come from: our own origin in a worker, the package in Node. Only asked for when one is met. */
export type CodecSource = (name: CodecName) => Promise<Uint8Array>;

export interface Codestream {
  /** Little-endian samples of 1, 2 or 4 bytes. */
  readonly samples: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** Precision as the codestream states it. */
  readonly bits: number;
  readonly signed: boolean;
  /** One plane after the other instead of pixel by pixel. */
  readonly planar: boolean;
}

export type Codec = (data: Uint8Array) => Codestream;

/** Loads codecs once each and remembers them. */
export class Codecs {
  readonly #source: CodecSource;
  readonly #loaded = new Map<CodecName, Promise<Codec>>();

  constructor(source: CodecSource) {
    this.#source = source;
  }

  get(name: CodecName): Promise<Codec> {
    let codec = this.#loaded.get(name);
    if (!codec) {
      codec = load(name, this.#source);
      this.#loaded.set(name, codec);
    }
    return codec;
  }
}

async function load(name: CodecName, source: CodecSource): Promise<Codec> {
  const wasmBinary = await source(name);
  // The libraries talk of their progress; nobody listens.
  const Decoder = await decoderClass(name, { wasmBinary, print: () => {}, printErr: () => {} });
  return (data) => {
    const decoder = new Decoder();
    try {
      decoder.getEncodedBuffer(data.length).set(data);
      decoder.decode();
      const { width, height, componentCount, bitsPerSample, isSigned } = decoder.getFrameInfo();
      // The decoder's memory is used again for the next frame: copy.
      const samples = decoder.getDecodedBuffer().slice();
      const planar = name === 'charls' && componentCount > 1 && decoder.getInterleaveMode?.() === 0;
      return { samples, width, height, components: componentCount, bits: bitsPerSample, signed: isSigned, planar };
    } catch (error) {
      // The libraries throw numbers and pointers: nothing a person could use.
      if (error instanceof ImageReject) throw error;
      throw new ImageReject('pixels-damaged');
    } finally {
      decoder.delete();
    }
  };
}

/** The glue of each codec is a module of its own, fetched with its codec and not before. */
async function decoderClass(name: CodecName, options: CodecOptions): Promise<new () => CodecDecoder> {
  if (name === 'openjpeg') return (await (await import('@cornerstonejs/codec-openjpeg/decodewasmjs')).default(options)).J2KDecoder;
  if (name === 'charls') return (await (await import('@cornerstonejs/codec-charls/decodewasmjs')).default(options)).JpegLSDecoder;
  if (name === 'openjph') return (await (await import('@cornerstonejs/codec-openjph/wasmjs')).default(options)).HTJ2KDecoder;
  return (await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs')).default(options)).JPEGDecoder;
}
