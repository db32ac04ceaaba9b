import charls from '@cornerstonejs/codec-charls/decodewasm?url';
import libjpegTurbo from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm?url';
import openjpeg from '@cornerstonejs/codec-openjpeg/decodewasm?url';
import openjph from '@cornerstonejs/codec-openjph/wasm?url';
import { ImageReject } from '#models/imaging/rejected.ts';
import type { CodecName, CodecSource } from './codecs.ts';

const PLACES: Record<CodecName, string> = { charls, 'libjpeg-turbo': libjpegTurbo, openjpeg, openjph };

/** The codecs as built files of our own origin (and of its offline pack). */
export const codecsFromOrigin: CodecSource = async (name) => {
  const answer = await fetch(PLACES[name]).catch(() => null);
  // Offline before the pack has come: the picture is named, the others are read.
  if (!answer?.ok) throw new ImageReject('codec-missing');
  return new Uint8Array(await answer.arrayBuffer());
};
