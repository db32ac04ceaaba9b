import { imports } from './imports.svelte.ts';

interface LaunchParams {
  readonly files?: readonly { getFile(): Promise<File> }[];
}

/** Files the system opens with the installed app (public/manifest.webmanifest, file_handlers) are imported like dropped ones. */
export function takeLaunchedFiles(): void {
  const queue = (window as { launchQueue?: { setConsumer(take: (params: LaunchParams) => void): void } }).launchQueue;
  queue?.setConsumer((params) => {
    const handles = params.files ?? [];
    if (handles.length === 0) return;
    void Promise.all(handles.map((handle) => handle.getFile())).then((files) => imports.offer(files));
  });
}
