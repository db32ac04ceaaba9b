import { parentPort } from 'node:worker_threads';
import { hospitalExperiment } from '#workers/hospital/experiment.ts';
import type { StudyAnswer, StudyCall } from './study-threads.ts';

/** A thread of `withStudyThreads`: makes one run after another. */
const port = parentPort;
if (!port) throw new Error('study-thread.ts runs in a thread of withStudyThreads');
const api = hospitalExperiment();

port.on('message', (call: StudyCall) => {
  const work = call.do === 'open' ? api.openStudy(call.models, null) : api.runOfStudy(call.option, call.setting);
  work.then(
    (report) => port.postMessage({ report: report ?? null } satisfies StudyAnswer),
    (error: unknown) => port.postMessage({ message: error instanceof Error ? error.message : String(error) } satisfies StudyAnswer),
  );
});
