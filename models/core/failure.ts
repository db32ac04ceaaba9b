/**
 * Why a job stopped, in a shape that survives the way from a worker to the page. The message always says what happened,
 * what is safe and what to do; screens branch on `kind`, never on words.
 */
export type Failure =
  /** No usable WebGPU adapter or device. Runs continue on the CPU unless WebGPU was demanded. */
  | { readonly kind: 'GpuUnavailable'; readonly message: string }
  /** The device was lost more often than a job may try again. The job's checkpoint is kept: it can be resumed. */
  | { readonly kind: 'DeviceLost'; readonly message: string }
  /** A kernel was refused or faulted. `kernel` is the registered name. */
  | { readonly kind: 'KernelFailed'; readonly message: string; readonly kernel: string }
  | { readonly kind: 'Cancelled'; readonly message: string }
  /** The request itself cannot be run; `path` is a JSON pointer into it. */
  | { readonly kind: 'BadRequest'; readonly message: string; readonly path: string }
  /** A model refuses what it was asked, or a file it was given: `code` and `values` are its own (a hospital's: models/hospital/refusal.ts). */
  | { readonly kind: 'Refused'; readonly message: string; readonly code: string; readonly values: Readonly<Record<string, unknown>> }
  /** A worker ended while it was busy (page locked, out of memory). */
  | { readonly kind: 'WorkerEnded'; readonly message: string }
  /** A fault of Soma's own. `detail` is what was thrown, without the sentence around it. */
  | { readonly kind: 'Unexpected'; readonly message: string; readonly detail?: string };

/** An Error that carries its Failure. `workers/run/remote-errors.ts` carries `failure` across comlink. */
export class JobError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = failure.kind;
    this.failure = failure;
  }
}

export function gpuUnavailable(reason: string): JobError {
  return new JobError({
    kind: 'GpuUnavailable',
    message: `${reason} Nothing is lost. Run on the processor instead (slower, same results within the stated tolerance), or open Soma in a browser with WebGPU.`,
  });
}

export function deviceLost(reason: string): JobError {
  return new JobError({
    kind: 'DeviceLost',
    message: `The graphics device was lost (${reason}). The run is kept up to its last checkpoint: resume it, or run it on the processor.`,
  });
}

export function kernelFailed(kernel: string, detail: string): JobError {
  return new JobError({
    kind: 'KernelFailed',
    kernel,
    message: `The kernel "${kernel}" failed on the graphics device: ${detail} Records and earlier runs are untouched. Run it on the processor, and report this text.`,
  });
}

export function cancelled(): JobError {
  return new JobError({ kind: 'Cancelled', message: 'The run was cancelled. Nothing was kept of it but its checkpoint.' });
}

/** `path` is a JSON pointer into the request, `what` says what is wrong and what is allowed. */
export function badRequest(path: string, what: string): JobError {
  return new JobError({ kind: 'BadRequest', path, message: `This run cannot be started: ${path} ${what}` });
}

export function workerEnded(worker: string): JobError {
  return new JobError({
    kind: 'WorkerEnded',
    message: `The ${worker} worker ended while it was busy. Stored records are safe; start the run again.`,
  });
}

/** The Failure behind anything thrown, whichever side of a worker boundary it came from. */
export function failureOf(error: unknown): Failure {
  if (typeof error === 'object' && error !== null && 'failure' in error) {
    const failure = (error as { failure: unknown }).failure;
    if (typeof failure === 'object' && failure !== null && 'kind' in failure && 'message' in failure) return failure as Failure;
  }
  const text = error instanceof Error ? error.message : String(error);
  const message = `Something went wrong inside Soma: ${text}. Stored records are safe; please report this text.`;
  return { kind: 'Unexpected', message, detail: text };
}
