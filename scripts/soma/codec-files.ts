import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CodecName, CodecSource } from '#workers/ingest/imaging/codecs.ts';

const MODULES: Record<CodecName, string> = {
  openjpeg: '@cornerstonejs/codec-openjpeg/decodewasm',
  charls: '@cornerstonejs/codec-charls/decodewasm',
  'libjpeg-turbo': '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm',
  openjph: '@cornerstonejs/codec-openjph/wasm',
};

/** The codecs' WebAssembly straight from their packages. */
export const codecFiles: CodecSource = (name) => readFile(createRequire(import.meta.url).resolve(MODULES[name]));
