import type { MqttLine } from '../connect.api.ts';
import type { LineProblem } from '../connect.api.ts';
import type { Opener } from './line.ts';

/** Reason codes of a refused sign-in: MQTT 3.1.1 (4, 5) and 5 (134, 135). */
const SIGN_IN = new Set([4, 5, 134, 135]);

/**
 * A topic of an MQTT broker over WebSocket. The client is fetched when the first is opened. Its own keep-alive notices a dead
 * line; coming back is ours (line.ts), as for every other line. Nothing is ever published.
 */
export const openMqtt =
  ({ url, topic, username, password }: MqttLine): Opener =>
  (events) => {
    let ended = false;
    let opened = false;
    let end = (): void => {
      ended = true;
    };
    const down = (problem: LineProblem, final: boolean): void => {
      if (ended) return;
      end();
      events.down(problem, final);
    };
    void (async () => {
      const { default: mqtt } = await import('mqtt');
      if (ended) return;
      const client = mqtt.connect(url, {
        reconnectPeriod: 0,
        connectTimeout: 10_000,
        keepalive: 30,
        clean: true,
        // The other kind starts a worker from a blob, which the content policy forbids.
        timerVariant: 'native',
        ...(username === undefined ? {} : { username }),
        ...(password === undefined ? {} : { password }),
      });
      end = () => {
        ended = true;
        client.end(true);
      };
      const decoder = new TextDecoder();
      client.on('connect', () => {
        client.subscribe(topic, { qos: 1 }, (error, granted) => {
          if (error || granted?.some(({ qos }) => qos > 2)) {
            down('topic-refused', true);
            return;
          }
          opened = true;
          if (!ended) events.opened();
        });
      });
      client.on('message', (_topic, payload) => {
        if (!ended) events.text(decoder.decode(payload));
      });
      client.on('error', (error) => {
        const refused = 'code' in error && typeof error.code === 'number' && SIGN_IN.has(error.code);
        down(refused ? 'sign-in-refused' : opened ? 'closed' : 'unreachable', refused);
      });
      client.on('close', () => down(opened ? 'closed' : 'unreachable', false));
    })().catch(() => down('unreachable', false));
    return () => end();
  };
