import type { Page } from '@playwright/test';

/** How often `marker` stands in the heap snapshots of a page and of its workers. */
export async function heapTexts(page: Page, marker: string): Promise<{ page: number; worker: number; workers: number }> {
  const session = await page.context().newCDPSession(page);
  const send = session.send.bind(session) as (method: string, params?: object) => Promise<unknown>;
  const on = session.on.bind(session) as unknown as (event: string, listener: (params: never) => void) => void;
  const count = (text: string) => text.split(marker).length - 1;
  let own = '';
  on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }: { chunk: string }) => (own += chunk));
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });

  // Workers are reached through the page's session, one message wrapped in another.
  const attached: string[] = [];
  const texts = new Map<string, string>();
  const answers = new Map<string, () => void>();
  on('Target.attachedToTarget', ({ sessionId, targetInfo }: { sessionId: string; targetInfo: { type: string } }) => {
    if (targetInfo.type === 'worker') attached.push(sessionId);
  });
  on('Target.receivedMessageFromTarget', ({ sessionId, message }: { sessionId: string; message: string }) => {
    const data = JSON.parse(message) as { id?: number; method?: string; params?: { chunk: string } };
    if (data.method === 'HeapProfiler.addHeapSnapshotChunk') texts.set(sessionId, (texts.get(sessionId) ?? '') + data.params!.chunk);
    if (data.id !== undefined) answers.get(`${sessionId}${data.id}`)?.();
  });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let id = 0;
  for (const sessionId of attached) {
    for (const method of ['HeapProfiler.enable', 'HeapProfiler.collectGarbage', 'HeapProfiler.takeHeapSnapshot']) {
      id++;
      const answered = new Promise<void>((resolve) => answers.set(`${sessionId}${id}`, resolve));
      await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params: {} }) });
      await answered;
    }
  }
  await session.detach();
  return { page: count(own), worker: [...texts.values()].reduce((sum, text) => sum + count(text), 0), workers: texts.size };
}
