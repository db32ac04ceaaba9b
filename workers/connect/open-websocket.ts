import type { Opener } from './line.ts';

/** A plain WebSocket whose frames are messages, or pieces of a stream of them. Nothing is ever sent over it. */
export const openWebSocket =
  (url: string): Opener =>
  (events) => {
    let ended = false;
    let opened = false;
    const end = (): void => {
      ended = true;
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    };
    const down = (problem: 'unreachable' | 'closed' | 'not-text', final: boolean): void => {
      if (ended) return;
      end();
      events.down(problem, final);
    };
    const decoder = new TextDecoder();
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      opened = true;
      events.opened();
    };
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') events.text(data);
      else if (data instanceof ArrayBuffer) events.text(decoder.decode(data, { stream: true }));
      else down('not-text', true);
    };
    // An error is always followed by a close, and says no more than that.
    socket.onclose = () => down(opened ? 'closed' : 'unreachable', false);
    return end;
  };
