import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { LiveView } from '#models/hospital/feed/live.ts';

export type LineKind = 'websocket' | 'mqtt';

/** What is wrong with an address, before anything is tried. */
export type AddressProblem =
  'empty' | 'no-protocol' | 'no-address' | 'wrong-protocol' | 'not-over-websocket' | 'not-encrypted' | 'secret-in-address';

/** Why a line that was tried is down. A browser does not say more: refused, unknown host and a bad certificate look alike. */
export type LineProblem = 'unreachable' | 'closed' | 'silent' | 'sign-in-refused' | 'topic-refused' | 'no-topic' | 'not-text';

export interface WebSocketLine {
  readonly kind: 'websocket';
  readonly url: string;
}

export interface MqttLine {
  readonly kind: 'mqtt';
  readonly url: string;
  readonly topic: string;
  /** Held in the worker while the line is open, and nowhere else. */
  readonly username?: string;
  readonly password?: string;
}

export interface SimulatedLine {
  readonly kind: 'simulated';
  readonly model: HospitalModel;
  readonly seed: number;
  readonly warmUpMinutes: number;
  /** Minutes of the hospital in one minute here. */
  readonly speed: number;
}

export type FeedLine = WebSocketLine | MqttLine | SimulatedLine;

export interface FeedStatus {
  readonly kind: FeedLine['kind'] | 'given' | null;
  readonly state: 'none' | 'connecting' | 'open' | 'waiting' | 'ended';
  /** Address without secrets; null where there is none. */
  readonly address: string | null;
  readonly problem: LineProblem | AddressProblem | null;
  /** Tries since the line was last open. */
  readonly attempt: number;
  /** When it is tried again; milliseconds since 1970. */
  readonly retryAt: number | null;
  /** When anything at all came over the line. */
  readonly lastHeard: number | null;
  /** Of a simulated feed: the moment its hospital is at, and how fast it goes. */
  readonly simulatedAt: number | null;
  readonly speed: number | null;
}

export interface FeedNews {
  readonly status: FeedStatus;
  readonly view: LiveView;
}

export interface GivenText {
  /** Messages read, and pieces that were none. */
  readonly messages: number;
  readonly refused: number;
  /** Files that could not be read at all. */
  readonly unreadable: readonly string[];
}

/** The only worker that may reach servers. What it learns of people stays in it; pseudonyms come out. */
export interface ConnectApi {
  /**
   * Begins a new census, or goes on with one that was kept, and connects. Answers what is wrong with the address, or null once it
   * is being tried; `kept` that is none is left aside.
   */
  open(line: FeedLine, units: readonly string[], offsetMinutes: number, kept?: Uint8Array): Promise<AddressProblem | 'no-topic' | null>;
  /** Ends the line. The census stays as it is, and grows old. */
  close(): Promise<void>;
  /** Forgets the census and everybody in it. */
  forget(): Promise<void>;
  /** The census with everybody's numbers, for the vault alone; null for a simulated one or none. */
  keep(): Promise<Uint8Array | null>;
  /** Can this census, as `keep` gave it, be gone on with? */
  reads(kept: Uint8Array): Promise<boolean>;
  /** Messages from files. They continue what was given before; after anything else they end it and begin a census of their own. */
  readFiles(files: readonly File[], units: readonly string[], offsetMinutes: number): Promise<GivenText>;
  /** Messages from the clipboard. */
  readText(text: string, units: readonly string[], offsetMinutes: number): Promise<GivenText>;
  setSpeed(speed: number): Promise<void>;
  news(): Promise<FeedNews>;
  /** Called at most twice a second while something changes, and every five seconds in any case. */
  listen(listener: (news: FeedNews) => void): Promise<void>;
}
