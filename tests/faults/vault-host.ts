/** A vault without a browser: fake-indexeddb and Node's WebCrypto. Hosts that share a `device` are tabs of one browser. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Fact, PatientIdentity } from '#models/twin/fact.ts';
import { exclusiveBy } from '#workers/vault/host.ts';
import type { TabMessage, VaultHost } from '#workers/vault/host.ts';
import { LEAST } from '#workers/vault/secrets.ts';

export interface Device {
  readonly indexedDB: IDBFactory;
  readonly tabs: Set<(message: TabMessage) => void>;
  readonly locks: ReturnType<typeof exclusiveBy>;
  /** Milliseconds since 1970; tests move it. */
  clock: number;
  readonly timers: Set<{ at: number; call: () => void }>;
}

export const START = Date.UTC(2026, 0, 15, 9);

export function newDevice(): Device {
  return { indexedDB: new IDBFactory(), tabs: new Set(), locks: exclusiveBy(undefined), clock: START, timers: new Set() };
}

/** `webLocks` false: this tab knows nothing of the others' locks, as in a browser without them. */
export function newTab(device: Device, { webLocks = true }: { readonly webLocks?: boolean } = {}): VaultHost {
  let mine: ((message: TabMessage) => void) | null = null;
  return {
    indexedDB: device.indexedDB as unknown as IDBFactory & globalThis.IDBFactory,
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    argon2: LEAST,
    now: () => device.clock,
    stopwatch: () => performance.now(),
    exclusive: webLocks ? device.locks : exclusiveBy(undefined),
    after(ms, call) {
      const timer = { at: device.clock + ms, call };
      device.timers.add(timer);
      return () => device.timers.delete(timer);
    },
    estimate: async () => null,
    persisted: async () => null,
    channel: {
      post(message) {
        for (const listener of device.tabs) if (listener !== mine) queueMicrotask(() => listener(message));
      },
      listen(listener) {
        mine = listener;
        device.tabs.add(listener);
      },
      close() {
        if (mine) device.tabs.delete(mine);
      },
    },
  };
}

/** Moves the device's clock and fires what has come due. */
export function pass(device: Device, ms: number): void {
  device.clock += ms;
  for (const timer of [...device.timers]) {
    if (timer.at > device.clock || !device.timers.delete(timer)) continue;
    timer.call();
  }
}

export const PASSPHRASE = 'correct horse battery staple';

export const IDENTITY: PatientIdentity = {
  id: '',
  name: 'Ángela Guzmán',
  birthDate: '1945-07-14',
  sex: 'female',
  identifiers: [{ system: 'urn:example:mrn', value: 'MARKER-4711' }],
  deceased: null,
  synthetic: true,
};

/** Facts whose every field is known, so that equality means equality. */
export function makeFacts(twin: string, count: number, from = 0): Fact[] {
  return Array.from({ length: count }, (_, k): Fact => {
    const i = from + k;
    return {
      id: i.toString(16).padStart(32, '0'),
      patient: twin,
      kind: 'observation',
      variable: 'heart_rate',
      coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate \u200bμ' }],
      value: 60 + (i % 40) + i / 1000,
      unit: '/min',
      time: { text: '2025-03-30T02:30:00+01:00', epochMs: START - i * 60_000, precision: 'minute', offsetMinutes: 60 },
      flags: i % 3 === 0 ? ['converted'] : [],
      source: { file: 'bundle.json', fileHash: 'ab'.repeat(32), path: `/entry/${i}/resource`, resourceType: 'Observation' },
    };
  });
}
