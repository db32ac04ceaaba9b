import { IfcAPI, LogLevel } from 'web-ifc';
import wasm from 'web-ifc/web-ifc.wasm?url';
import type { IfcSource } from './ifc.ts';
import { refused } from '#models/hospital/refusal.ts';

/** The reader with its WebAssembly as a built file of our own origin (and of its offline pack), on one thread. */
export const ifcFromOrigin: IfcSource = async () => {
  const api = new IfcAPI();
  try {
    await api.Init(() => wasm, true);
  } catch {
    // Offline before the pack has come.
    throw refused('ifc-not-here');
  }
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF);
  return api;
};
