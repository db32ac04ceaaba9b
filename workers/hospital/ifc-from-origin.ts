import { IfcAPI, LogLevel } from 'web-ifc';
import wasm from 'web-ifc/web-ifc.wasm?url';
import type { IfcSource } from './ifc.ts';

/** The reader with its WebAssembly as a built file of our own origin (and of its offline pack), on one thread. */
export const ifcFromOrigin: IfcSource = async () => {
  const api = new IfcAPI();
  try {
    await api.Init(() => wasm, true);
  } catch {
    // Offline before the pack has come.
    throw new Error('The reader of IFC files is not stored on this device yet. Connect once and try again. Nothing has been changed.');
  }
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF);
  return api;
};
