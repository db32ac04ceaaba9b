import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileModel } from '#models/hospital/engine/compile.ts';
import { SimulatedFeed } from '#models/hospital/feed/simulated.ts';
import { framed } from '#models/hospital/feed/write-hl7.ts';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { websocketServer, type TestWebSocketServer } from '#tests/websocket-server.ts';
import type { FeedNews, FeedStatus } from '../connect.api.ts';
import { problemOfAddress, shownAddress } from './address.ts';
import { HospitalFeed } from './hospital-feed.ts';
import { KeptLine, type Clock, type LineEvents } from './line.ts';

const WEEK = 7 * 1440;
const model = districtHospital();
const real: Clock = {
  now: () => Date.now(),
  after: (ms, what) => {
    const handle = setTimeout(what, ms);
    return () => clearTimeout(handle);
  },
  chance: () => 0.5,
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function feedHere(): HospitalFeed {
  const feed = new HospitalFeed(real);
  closing.push(() => feed.end());
  return feed;
}

async function serverHere(port = 0): Promise<TestWebSocketServer> {
  const server = await websocketServer(port);
  closing.push(() => server.close());
  return server;
}

async function until(feed: HospitalFeed, holds: (news: FeedNews) => boolean, ms = 8000): Promise<FeedNews> {
  const end = Date.now() + ms;
  for (;;) {
    const news = await feed.news();
    if (holds(news) || Date.now() > end) return news;
    await new Promise((done) => setTimeout(done, 20));
  }
}

const inState = (state: FeedStatus['state']) => (news: FeedNews) => news.status.state === state;

/** A district hospital's messages, and who is in it after them. */
function messages(count: number) {
  const feed = new SimulatedFeed(compileModel(model), {
    seed: 4,
    warmUpMinutes: 6 * WEEK,
    minutes: 8 * WEEK,
    epochMs: Date.UTC(2026, 0, 5),
  });
  const sent = feed.begin();
  while (sent.length < count) sent.push(...feed.until(feed.minute + 10));
  let inHouse = 0;
  feed.run.patients.each((row) => (inHouse += (feed.run.patients.source[row] as number) >= 0 ? 1 : 0));
  return { sent, inHouse };
}

describe('addresses', () => {
  it.each([
    ['', 'websocket', 'empty'],
    ['feed.example.org/adt', 'websocket', 'no-protocol'],
    ['https://feed.example.org', 'websocket', 'wrong-protocol'],
    ['mllp://10.0.0.1:2575', 'websocket', 'wrong-protocol'],
    ['mqtt://broker.example.org:1883', 'mqtt', 'not-over-websocket'],
    ['ws://feed.example.org/adt', 'websocket', 'not-encrypted'],
    ['wss://anna:secret@feed.example.org/adt', 'websocket', 'secret-in-address'],
    ['wss://', 'websocket', 'no-address'],
    ['wss://feed.example.org/adt', 'websocket', null],
    ['ws://localhost:9001', 'mqtt', null],
    ['ws://[::1]:9001', 'mqtt', null],
  ] as const)('%s (%s): %s', (text, kind, problem) => expect(problemOfAddress(text, kind)).toBe(problem));

  it('is shown without what may be a secret', () => {
    expect(shownAddress('wss://feed.example.org:8443/adt?token=abc#x')).toBe('wss://feed.example.org:8443/adt');
  });
});

describe('a line that is kept open', () => {
  /** A clock that is moved by hand. */
  function hand() {
    let now = 0;
    let waiting: { at: number; what: () => void }[] = [];
    const clock: Clock = {
      now: () => now,
      after: (ms, what) => {
        const one = { at: now + ms, what };
        waiting.push(one);
        return () => (waiting = waiting.filter((other) => other !== one));
      },
      chance: () => 0.5,
    };
    const pass = (ms: number): void => {
      const end = now + ms;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.at;
        next.what();
      }
      now = end;
    };
    return { clock, pass };
  }

  it('tries again after 1, 2, 4 … 60 seconds; a steady line counts afresh; silence is a failure', () => {
    const { clock, pass } = hand();
    const tries: number[] = [];
    let events: LineEvents | null = null;
    let lost = 0;
    const line = new KeptLine(
      (told) => {
        tries.push(clock.now());
        events = told;
        return () => undefined;
      },
      clock,
      { text: () => undefined, lost: () => lost++, changed: () => undefined },
    );
    line.start();
    for (let i = 0; i < 8; i++) {
      events!.down('unreachable', false);
      pass(line.state.retryAt! - clock.now());
    }
    expect(tries.slice(1).map((at, i) => at - (tries[i] as number))).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000]);
    events!.opened();
    pass(4 * 60_000);
    events!.text('x');
    pass(4 * 60_000);
    expect(line.state).toMatchObject({ state: 'open', problem: null });
    pass(61_000);
    expect(line.state).toMatchObject({ state: 'connecting', problem: 'silent', attempt: 1 });
    expect(lost).toBe(1);
    events!.down('sign-in-refused', true);
    pass(600_000);
    expect(line.state).toMatchObject({ state: 'ended', problem: 'sign-in-refused', retryAt: null });
  });
});

describe('a real WebSocket server', () => {
  it(
    '[UR-29] 300 messages at 5,000 a minute, the line cut twice: 0 lost, 0 doubled, nobody’s name told, and the census is the hospital’s',
    { timeout: 30_000 },
    async () => {
      const server = await serverHere();
      const feed = feedHere();
      const { sent, inHouse } = messages(1500);
      expect(await feed.open({ kind: 'websocket', url: `ws://127.0.0.1:${server.port}/adt` }, [], 0)).toBeNull();
      await until(feed, inState('open'));
      // All but the last 300 at once, those at 5,000 a minute: 12 ms apart.
      for (const { text } of sent.slice(0, -300)) server.send(framed(text));
      const begun = Date.now();
      const last = sent.slice(-300);
      for (let i = 0; i < last.length; i++) {
        const early = begun + i * 12 - Date.now();
        if (early > 0) await new Promise((done) => setTimeout(done, early));
        if (i === 100 || i === 200) {
          await until(feed, ({ view }) => view.counts.received === sent.length - 300 + i);
          server.cut();
          await until(feed, inState('waiting'));
          await until(feed, inState('open'));
        }
        server.send(framed((last[i] as { text: string }).text));
      }
      const { view, status } = await until(feed, (news) => news.view.counts.received === sent.length);
      expect(view.counts).toMatchObject({
        received: sent.length,
        applied: sent.length - view.counts.noChange,
        repeated: 0,
        refused: 0,
        waiting: 0,
      });
      expect(view.missing).toBe(0);
      expect(view.people).toHaveLength(inHouse);
      expect(status).toMatchObject({ state: 'open', problem: null, address: `ws://127.0.0.1:${server.port}/adt` });
      expect(server.opened).toBe(3);
      // Nobody's number or name is in what goes to the page.
      const told = JSON.stringify(view);
      for (const { text } of sent.slice(0, 50)) {
        const [, , , id = '', , name = ''] = (/\rPID\|1(\|)(\|)(([^|^]+)[^|]*)\|\|([^|^]+)/.exec(text) ?? []) as string[];
        expect(told).not.toContain(`"${id.split('^')[0]}"`);
        if (name) expect(told).not.toContain(name);
      }
    },
  );

  it('messages lost while the line was down are a gap that is told', async () => {
    const server = await serverHere();
    const feed = feedHere();
    const { sent } = messages(1000);
    await feed.open({ kind: 'websocket', url: `ws://127.0.0.1:${server.port}` }, [], 0);
    await until(feed, inState('open'));
    for (const { text } of sent.slice(0, 500)) server.send(framed(text));
    await until(feed, ({ view }) => view.counts.received === 500);
    server.cut();
    await until(feed, inState('waiting'));
    await until(feed, inState('open'));
    for (const { text } of sent.slice(530)) server.send(framed(text));
    const { view } = await until(feed, (news) => news.view.missing > 0);
    expect(view.missing).toBe(30);
    expect(view.oddCounts.gap).toBe(30);
    expect(view.odd.find(({ what }) => what === 'gap')).toMatchObject({ count: 30 });
  });

  it('a census that was kept is gone on with: the same people under the same made-up numbers, and they can leave', async () => {
    const server = await serverHere();
    const url = `ws://127.0.0.1:${server.port}`;
    const { sent, inHouse } = messages(1000);
    const first = feedHere();
    await first.open({ kind: 'websocket', url }, [], 0);
    await until(first, inState('open'));
    for (const { text } of sent.slice(0, 900)) server.send(framed(text));
    const before = (await until(first, ({ view }) => view.counts.received === 900)).view;
    const kept = (await first.keep()) as Uint8Array;
    await first.close();
    const second = feedHere();
    await second.open({ kind: 'websocket', url }, [], 0, kept);
    expect((await second.news()).view.people).toEqual(before.people);
    expect((await second.news()).view.beds).toEqual(before.beds);
    await until(second, inState('open'));
    for (const { text } of sent.slice(900)) server.send(framed(text));
    const { view } = await until(second, (news) => news.view.counts.received === sent.length - 900);
    expect(view.people).toHaveLength(inHouse);
    expect(view.counts.unknown).toBe(0);
    expect(view.missing).toBe(0);
    // What came while nobody listened is missed, and told.
    await second.open({ kind: 'websocket', url }, [], 0, kept);
    await until(second, inState('open'));
    for (const { text } of sent.slice(910, 920)) server.send(framed(text));
    expect((await until(second, (news) => news.view.missing > 0)).view.missing).toBe(10);
    // What is none is left aside; a simulated one is never kept.
    await second.open({ kind: 'websocket', url }, [], 0, new TextEncoder().encode('{"version":9}'));
    expect((await second.news()).view.people).toHaveLength(0);
    await second.open({ kind: 'simulated', model, seed: 1, warmUpMinutes: 6 * WEEK, speed: 1 }, [], 0);
    expect(await second.keep()).toBeNull();
  });

  it('nobody there: said, and tried again', async () => {
    const gone = await serverHere();
    await gone.close();
    closing.pop();
    const feed = feedHere();
    await feed.open({ kind: 'websocket', url: `ws://127.0.0.1:${gone.port}` }, [], 0);
    const { status } = await until(feed, inState('waiting'));
    expect(status).toMatchObject({ state: 'waiting', problem: 'unreachable', attempt: 1 });
    expect(status.retryAt).toBeGreaterThan(Date.now() - 1000);
    const back = await serverHere(gone.port);
    expect((await until(feed, inState('open'))).status).toMatchObject({ state: 'open', problem: null });
    expect(back.opened).toBe(1);
  });
});

describe('files and the clipboard', () => {
  it('many messages in one file, a second continues it, a picture is named', async () => {
    const feed = feedHere();
    const { sent, inHouse } = messages(1200);
    const text = sent.map((one) => one.text);
    const files = [new File([text.slice(0, 700).join('')], 'one.hl7'), new File([text.slice(700).join('')], 'two.txt')];
    expect(await feed.readFiles(files, [], 0)).toEqual({ messages: text.length, refused: 0, unreadable: [] });
    expect((await feed.news()).view.people).toHaveLength(inHouse);
    expect(await feed.readText('this is no message', [], 0)).toEqual({ messages: 0, refused: 1, unreadable: [] });
    const { view, status } = await feed.news();
    expect(view.odd[0]).toMatchObject({ what: 'not HL7' });
    expect(status).toMatchObject({ kind: 'given', state: 'ended' });
  });

  it('ends a line and begins a census of its own: two sources are never one', async () => {
    const server = await serverHere();
    const feed = feedHere();
    const { sent } = messages(600);
    await feed.open({ kind: 'websocket', url: `ws://127.0.0.1:${server.port}` }, [], 0);
    await until(feed, inState('open'));
    for (const { text } of sent.slice(0, 400)) server.send(framed(text));
    await until(feed, ({ view }) => view.counts.received === 400);
    await feed.readText(
      sent
        .slice(0, 2)
        .map(({ text }) => framed(text))
        .join(''),
      [],
      0,
    );
    const { view, status } = await feed.news();
    expect(view.counts.received).toBe(2);
    expect(status).toMatchObject({ kind: 'given', address: null });
    // What the line still sends is heard by nobody.
    for (const { text } of sent.slice(400, 420)) server.send(framed(text));
    await new Promise((done) => setTimeout(done, 200));
    expect((await feed.news()).view.counts.received).toBe(2);
  });

  it('a kept census that cannot be gone on with is told from one that can', async () => {
    const feed = feedHere();
    const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    await feed.readText(
      messages(200)
        .sent.map(({ text }) => text)
        .join(''),
      [],
      0,
    );
    const kept = (await feed.keep()) as Uint8Array;
    expect(await feed.reads(kept)).toBe(true);
    const whole = JSON.parse(new TextDecoder().decode(kept)) as Record<string, unknown>;
    expect(await feed.reads(bytes({ ...whole, version: 9 }))).toBe(false);
    expect(await feed.reads(bytes({ ...whole, census: null }))).toBe(false);
    expect(await feed.reads(kept.subarray(0, 100))).toBe(false);
  });
});

const mosquitto = ['mosquitto', '/usr/sbin/mosquitto'].find((command) => spawnSync(command, ['-h']).error === undefined);

describe.skipIf(!mosquitto)(
  `MQTT over WebSocket with Debian's mosquitto${mosquitto ? '' : ' (skipped: mosquitto is not installed)'}`,
  () => {
    const freePort = (): Promise<number> =>
      new Promise((done) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
          const { port } = server.address() as AddressInfo;
          server.close(() => done(port));
        });
      });

    async function broker(port: number, more = 'allow_anonymous true'): Promise<ChildProcess> {
      const folder = mkdtempSync(join(tmpdir(), 'soma-mqtt-'));
      // Debian's 2.0.11 does not start with WebSocket listeners alone.
      const listeners = `listener ${await freePort()} 127.0.0.1\nlistener ${port}\nprotocol websockets\n`;
      writeFileSync(join(folder, 'broker.conf'), `${listeners}${more}\n`);
      const child = spawn(mosquitto as string, ['-c', join(folder, 'broker.conf')], { stdio: 'ignore' });
      closing.push(() => {
        child.kill();
        rmSync(folder, { recursive: true, force: true });
      });
      return child;
    }

    it('a topic is followed, the broker stopped and started again, a wrong sign-in named', { timeout: 40_000 }, async () => {
      const { default: mqtt } = await import('mqtt');
      const port = await freePort();
      let child = await broker(port);
      const url = `ws://127.0.0.1:${port}`;
      const feed = feedHere();
      expect(await feed.open({ kind: 'mqtt', url, topic: '' }, [], 0)).toBe('no-topic');
      await feed.open({ kind: 'mqtt', url, topic: 'adt/#' }, [], 0);
      expect((await until(feed, inState('open'), 15_000)).status.state).toBe('open');
      const { sent, inHouse } = messages(900);
      const publisher = await mqtt.connectAsync(url, { reconnectPeriod: 500 });
      closing.push(() => publisher.endAsync(true));
      for (const { text } of sent.slice(0, 600)) void publisher.publishAsync('adt/house', text, { qos: 1 });
      await until(feed, ({ view }) => view.counts.received === 600);
      child.kill();
      await until(feed, inState('waiting'));
      child = await broker(port);
      await until(feed, inState('open'), 15_000);
      for (const { text } of sent.slice(600)) void publisher.publishAsync('adt/house', text, { qos: 1 });
      const { view } = await until(feed, (news) => news.view.counts.received >= sent.length, 10_000);
      expect(view.counts).toMatchObject({ received: sent.length, repeated: 0, refused: 0 });
      expect(view.people).toHaveLength(inHouse);
      const closed = await freePort();
      await broker(closed, 'allow_anonymous false');
      const other = feedHere();
      await other.open({ kind: 'mqtt', url: `ws://127.0.0.1:${closed}`, topic: 'adt', username: 'anna', password: 'wrong' }, [], 0);
      const { status } = await until(other, ({ status: { problem } }) => problem === 'sign-in-refused', 15_000);
      expect(status).toMatchObject({ state: 'ended', problem: 'sign-in-refused' });
      expect(JSON.stringify(await other.news())).not.toContain('wrong');
    });
  },
);

describe('the simulated hospital, as the page opens it', () => {
  it('is there at once, goes on at the speed asked for, and keeps hours to learn from', { timeout: 20_000 }, async () => {
    const feed = feedHere();
    const begun = performance.now();
    await feed.open({ kind: 'simulated', model, seed: 1, warmUpMinutes: 6 * WEEK, speed: 60 }, [], 0);
    const ready = performance.now() - begun;
    const first = await feed.news();
    expect(ready).toBeLessThan(5000);
    expect(first.view.people.length).toBeGreaterThan(300);
    expect(first.status).toMatchObject({ kind: 'simulated', state: 'open', speed: 60 });
    await feed.setSpeed(6000);
    const { view } = await until(feed, (news) => news.view.hours.length >= 3);
    expect(view.hours.length).toBeGreaterThanOrEqual(3);
    expect(view.counts.received).toBe(view.counts.applied + view.counts.noChange);
    expect(view.hours[0]?.stays.reduce((sum, { ages }) => sum + ages.length, 0)).toBeGreaterThan(300);
  });
});
