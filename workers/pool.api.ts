/** What the compute worker asks of a pool worker, over a message port and comlink. Arrays are transferred, not copied. */

export interface PoolChunk {
  /** Id of a model in the catalogue. */
  readonly model: string;
  /** [members, stride] row-major; transferred there and back. */
  readonly state: Float64Array;
  readonly stride: number;
  /** [members, parameters] row-major. */
  readonly parameters: Float64Array;
  /** [slots, inputs] row-major; row 0 is absolute slot `firstSlot`. */
  readonly inputs: Float64Array;
  readonly firstSlot: number;
  readonly firstStep: number;
  readonly steps: number;
  readonly trace: { readonly every: number; readonly samples: number } | null;
}

export interface PoolApi {
  /** Advances every member of the chunk and hands its state back. */
  advance(chunk: PoolChunk): Promise<Float64Array>;
  /** Serves a further port with this same API. */
  serve(port: MessagePort): Promise<void>;
}
