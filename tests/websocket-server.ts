import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface TestWebSocketServer {
  readonly port: number;
  /** Lines that are open now. */
  readonly open: number;
  /** Lines that were ever opened, and bytes clients sent after the handshake. */
  readonly opened: number;
  send(text: string): void;
  /** Cuts every line without a word. */
  cut(): void;
  close(): Promise<void>;
}

/** A WebSocket server for tests, on 127.0.0.1: it only sends (RFC 6455: handshake and unmasked text frames). */
export async function websocketServer(port = 0): Promise<TestWebSocketServer> {
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((_, response) => response.writeHead(426).end());
  server.on('upgrade', (request, raw) => {
    const socket = raw as Socket;
    const key = request.headers['sec-websocket-key'] ?? '';
    const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    opened++;
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.resume();
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    get open() {
      return sockets.size;
    },
    get opened() {
      return opened;
    },
    send(text) {
      const body = Buffer.from(text);
      const head = body.length < 126 ? Buffer.from([0x81, body.length]) : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
      if (body.length > 65535) throw new RangeError('send less at a time');
      for (const socket of sockets) socket.write(Buffer.concat([head, body]));
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
