import type { AddressProblem, LineKind } from '../connect.api.ts';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * What is wrong with the address of a server; null when it can be tried. Only WebSocket over TLS, or without on this very
 * machine: whatever else a browser would refuse, and records would cross the network in the clear.
 */
export function problemOfAddress(text: string, kind: LineKind): AddressProblem | null {
  if (text.trim() === '') return 'empty';
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())) return 'no-protocol';
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return 'no-address';
  }
  if (/^(mqtts?|tcp|ssl|mllp|llp):$/.test(url.protocol)) return kind === 'mqtt' ? 'not-over-websocket' : 'wrong-protocol';
  if (url.protocol !== 'wss:' && url.protocol !== 'ws:') return 'wrong-protocol';
  if (url.hostname === '') return 'no-address';
  // What stands in an address is shown, kept and logged.
  if (url.username !== '' || url.password !== '') return 'secret-in-address';
  if (url.protocol === 'ws:' && !LOOPBACK.test(url.hostname)) return 'not-encrypted';
  return null;
}

/** An address as it may be shown: without its query and its hash, where tokens are put. */
export function shownAddress(text: string): string {
  const url = new URL(text.trim());
  return `${url.protocol}//${url.host}${url.pathname}`;
}
