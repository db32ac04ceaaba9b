// One step of Fisher-Kolmogorov growth for many members on one tissue map; one invocation per voxel and member. Twin of
// models/tumour/grow.ts; models/tumour/MODEL.md has the scheme.
//
// Diffusion by explicit Euler in flux form, then growth and drug kill, exactly. Nothing here knows time: the factors of a
// step are worked out in float64 on the CPU.
//   result  [members, nz, ny, nx]     share of carrying capacity after the step
//   cells   the same before it
//   tissue  [ceil(nz * ny * nx / 2)]  tissue.wgsl
//   factors [steps, members, 5]       D dt per 255th of white, of grey, mm2; gain, gain - 1 and crowding of
//                                     c <- gain c / (1 + crowding c)
// Uniforms: size (nx, ny, nz), members, step (row of `factors`), inverse (1/hx2, 1/hy2, 1/hz2, per mm2).
// #include "tissue.wgsl"
// #include "react.wgsl"

fn conductance(here : f32, at : i32, d : vec2<f32>) -> f32 {
  return face_diffusion(here, tissue_diffusion(tissue_of(tissue[at / 2], at), d));
}

fn main() {
  let n = uniforms.size;
  let x = i32(globalId.x);
  let y = i32(globalId.y);
  let layer = i32(globalId.z);
  if (x >= n.x || y >= n.y || layer >= n.z * uniforms.members) {
    return;
  }
  let member = layer / n.z;
  let z = layer - member * n.z;
  let at = x + n.x * (y + n.y * z);
  let first = member * n.x * n.y * n.z;
  let own = tissue_of(tissue[at / 2], at);
  if (own == 0u) {
    result[first + at] = 0.0;
    return;
  }
  let row = 5 * (uniforms.step * uniforms.members + member);
  let d = vec2<f32>(factors[row], factors[row + 1]);
  var c = cells[first + at];
  if (d.x + d.y > 0.0) {
    // At the rim of the grid a voxel is its own neighbour: no difference, no flux.
    let west = at - select(0, 1, x > 0);
    let east = at + select(0, 1, x < n.x - 1);
    let south = at - select(0, n.x, y > 0);
    let north = at + select(0, n.x, y < n.y - 1);
    let below = at - select(0, n.x * n.y, z > 0);
    let above = at + select(0, n.x * n.y, z < n.z - 1);
    let here = tissue_diffusion(own, d);
    let flow = uniforms.inverse * vec3<f32>(
      conductance(here, west, d) * (cells[first + west] - c) + conductance(here, east, d) * (cells[first + east] - c),
      conductance(here, south, d) * (cells[first + south] - c) + conductance(here, north, d) * (cells[first + north] - c),
      conductance(here, below, d) * (cells[first + below] - c) + conductance(here, above, d) * (cells[first + above] - c),
    );
    c += flow.x + flow.y + flow.z;
  }
  result[first + at] = tumour_react(c, factors[row + 2], factors[row + 3], factors[row + 4]);
}
