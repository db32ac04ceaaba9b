/**
 * Evens out the borders between the labels of a mesh: each vertex takes the label most of its neighbours have, `rounds`
 * times; a tie changes nothing. Lone vertices and saw teeth go, borders become as short as the mesh allows.
 */
export function evenLabels(indices: ArrayLike<number>, labels: Uint8Array, rounds = 6): Uint8Array {
  const n = labels.length;
  const start = new Uint32Array(n + 1);
  for (let i = 0; i < indices.length; i++) start[(indices[i] as number) + 1] = (start[(indices[i] as number) + 1] as number) + 2;
  for (let v = 0; v < n; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number);
  const filled = start.slice(0, n);
  const around = new Uint32Array(2 * indices.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const v = indices[t + k] as number;
      const at = filled[v] as number;
      around[at] = indices[t + ((k + 1) % 3)] as number;
      around[at + 1] = indices[t + ((k + 2) % 3)] as number;
      filled[v] = at + 2;
    }
  let now = labels;
  const votes = new Uint16Array(256);
  for (let round = 0; round < rounds; round++) {
    const next = now.slice();
    for (let v = 0; v < n; v++) {
      const own = now[v] as number;
      const [from, to] = [start[v] as number, start[v + 1] as number];
      let best = own;
      for (let i = from; i < to; i++) {
        const label = now[around[i] as number] as number;
        votes[label] = (votes[label] as number) + 1;
      }
      for (let i = from; i < to; i++) {
        const label = now[around[i] as number] as number;
        if ((votes[label] as number) > (votes[best] as number)) best = label;
      }
      for (let i = from; i < to; i++) votes[now[around[i] as number] as number] = 0;
      next[v] = best;
    }
    now = next;
  }
  return now;
}
