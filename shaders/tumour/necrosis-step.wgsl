// Second sweep: all three from the same old state, flows held to the room of the voxel they go to.
//   result [3, members, nz, ny, nx]   room [members, nz, ny, nx]   other bindings and uniforms: necrosis.wgsl
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
  let i = p.first + p.at;
  if (tissue_of(tissue[p.at / 2], p.at) == 0u) {
    result[i] = 0.0;
    result[p.all + i] = 0.0;
    result[2 * p.all + i] = 0.0;
    return;
  }
  let d = vec2<f32>(factor(p, 0), factor(p, 1));
  let ds = vec2<f32>(factor(p, 5), factor(p, 5));
  let c = state[i];
  let s = state[2 * p.all + i];
  var living = 0.0;
  var nutrient = 0.0;
  for (var face = 0; face < 6; face++) {
    let there = p.first + p.near[face];
    let flow = wanted(p, face, d);
    living += flow * select(room[there], room[i], flow > 0.0);
    nutrient += conductance(p, face, ds) * (state[2 * p.all + there] - s);
  }
  let died = factor(p, 3) * c / (1.0 + soma_exp(SHARPNESS * (s - factor(p, 4))));
  result[i] = max(0.0, c + (born(p) - died + living)) * factor(p, 7);
  result[p.all + i] = state[p.all + i] + died;
  result[2 * p.all + i] = max(0.0, s + (nutrient - factor(p, 6) * s * c));
}
