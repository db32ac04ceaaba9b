import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { RunReport } from '#models/hospital/engine/report.ts';
import type { RunSetting } from '#models/hospital/engine/simulation.ts';
import type { RunLane } from '#models/hospital/experiment/drive.ts';

export type StudyCall =
  | { readonly do: 'open'; readonly models: readonly HospitalModel[] }
  | { readonly do: 'run'; readonly option: number; readonly setting: RunSetting };
export type StudyAnswer = { readonly report: RunReport | null } | { readonly message: string };

/**
 * Lanes for the runs of a study in threads of their own, one for each processor unless a number is given. The threads end
 * with `work`, whatever becomes of it.
 */
export async function withStudyThreads<T>(
  models: readonly HospitalModel[],
  work: (lanes: readonly RunLane[]) => Promise<T>,
  count = availableParallelism(),
): Promise<T> {
  const threads = Array.from({ length: count }, () => new Worker(new URL('./study-thread.ts', import.meta.url)));
  const ask = (thread: Worker, call: StudyCall): Promise<RunReport | null> =>
    new Promise((resolve, reject) => {
      const answered = (answer: StudyAnswer): void => {
        thread.off('error', reject);
        if ('message' in answer) reject(new RangeError(answer.message));
        else resolve(answer.report);
      };
      thread.once('message', answered);
      thread.once('error', reject);
      thread.postMessage(call);
    });
  try {
    await Promise.all(threads.map((thread) => ask(thread, { do: 'open', models })));
    return await work(
      threads.map((thread) => ({ run: async (option, setting) => (await ask(thread, { do: 'run', option, setting })) as RunReport })),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
