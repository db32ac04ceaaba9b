/** What the compute worker asks of a pool worker, over a message port and comlink. Arrays are transferred, not copied. */

export interface PoolChunk {
  /** Id of a model in the catalogue. */
  readonly model: string;
  /** [members, stride] row-major; transferred there and back. */
  readonly state: Float64Array;
  readonly stride: number;
  /** [members, parameters] row-major; transferred there and back. */
  readonly parameters: Float64Array;
  /** [slots, inputs] row-major; row 0 is absolute slot `firstSlot`. */
  readonly inputs: Float64Array;
  readonly firstSlot: number;
  readonly firstStep: number;
  readonly steps: number;
  readonly trace: { readonly every: number; readonly samples: number } | null;
}

/** The arrays that were lent with a chunk, the state advanced. */
export interface PoolResult {
  readonly state: Float64Array;
  readonly parameters: Float64Array;
}

export interface PoolApi {
  /** Advances every member of the chunk. */
  advance(chunk: PoolChunk): Promise<PoolResult>;
  /** Serves a further port with this same API. */
  serve(port: MessagePort): Promise<void>;
}
