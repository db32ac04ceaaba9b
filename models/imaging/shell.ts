/** A closed surface in the patient as the stage draws it: arrays only, so that a worker can transfer it. */
export interface Shell {
  /** x, y, z a vertex, mm, LPS. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Outward normal (x, y, z) in 127ths, and how far the vertex belongs to the end of the scan instead of to the thing itself, 0 to 127. */
  readonly normals: Int8Array<ArrayBuffer>;
  /** Three a triangle, counter-clockwise seen from outside. */
  readonly indices: Uint32Array<ArrayBuffer>;
  /** Volume inside, mm³. */
  readonly volume: number;
}

/** What to draw of a patient's own scan. */
export interface AnatomyPart {
  readonly key: 'body' | 'air' | 'bone' | 'brain';
  readonly shell: Shell;
}

/** The buffers of a shell, to be transferred. */
export function shellBuffers(shell: Shell): ArrayBuffer[] {
  return [shell.positions.buffer, shell.normals.buffer, shell.indices.buffer];
}
