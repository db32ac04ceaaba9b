// Picks some numbers of every packed row: result [members * width] = rows[member * stride + slots[column]].
// One invocation per number. Bindings: result, rows, slots (i32); uniforms: stride, width (i32).

fn main(index: i32) {
  if (index >= uniforms.outShape) {
    return;
  }
  let member = index / uniforms.width;
  result[index] = rows[member * uniforms.stride + slots[index - member * uniforms.width]];
}
