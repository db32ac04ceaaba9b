// The codec packages carry no types of their own; this is what Soma uses of them.
interface CodecFrameInfo {
  readonly width: number;
  readonly height: number;
  readonly bitsPerSample: number;
  readonly componentCount: number;
  readonly isSigned: boolean;
}
interface CodecDecoder {
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getFrameInfo(): CodecFrameInfo;
  getDecodedBuffer(): Uint8Array;
  /** JPEG-LS only: 0 = one plane after the other. */
  getInterleaveMode?(): number;
  delete(): void;
}
interface CodecOptions {
  readonly wasmBinary: Uint8Array;
  readonly print: () => void;
  readonly printErr: () => void;
}
type CodecFactory<Name extends string> = (options: CodecOptions) => Promise<{ readonly [name in Name]: new () => CodecDecoder }>;

declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  const factory: CodecFactory<'J2KDecoder'>;
  export { factory as default };
}
declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  const factory: CodecFactory<'JpegLSDecoder'>;
  export { factory as default };
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  const factory: CodecFactory<'JPEGDecoder'>;
  export { factory as default };
}
declare module '@cornerstonejs/codec-openjph/wasmjs' {
  const factory: CodecFactory<'HTJ2KDecoder'>;
  export { factory as default };
}
