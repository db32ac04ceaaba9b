import type { MeshApi } from '#workers/mesh.api.ts';
import meshUrl from '#workers/mesh.worker.ts?worker&url';
import { startWorker, type StartedWorker } from './start-worker.ts';

/** Starts a mesh worker: surfaces of organs, fields and segments. */
export const startMeshWorker = (name: string): StartedWorker<MeshApi> => startWorker(meshUrl, name);
