// First sweep: which share of the flow that wants into a voxel has room there.
//   result [members, nz, ny, nx]      bindings and uniforms: necrosis.wgsl
// #include "necrosis.wgsl"

fn main() {
  let n = uniforms.size;
  let x = i32(globalId.x);
  let y = i32(globalId.y);
  let layer = i32(globalId.z);
  if (x >= n.x || y >= n.y || layer >= n.z * uniforms.members) {
    return;
  }
  let p = place_of(x, y, layer);
  let d = vec2<f32>(factor(p, 0), factor(p, 1));
  let room = max(0.0, 1.0 - state[p.first + p.at] - state[p.all + p.first + p.at]) - born(p);
  var inflow = 0.0;
  for (var face = 0; face < 6; face++) {
    inflow += max(0.0, wanted(p, face, d));
  }
  result[p.first + p.at] = select(1.0, max(0.0, room) / max(inflow, 1e-30), inflow > room);
}
