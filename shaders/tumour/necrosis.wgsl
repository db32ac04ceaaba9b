// What both sweeps of a step of living tumour, dead tumour and nutrient share. Twin of models/tumour/two-compartment.ts.
//   state   [3, members, nz, ny, nx]  living, dead, nutrient: shares of the voxel before the step
//   tissue  [ceil(nz * ny * nx / 2)]  tissue.wgsl
//   factors [steps, members, 8]       D dt per 255th of white, of grey, mm2; births, deaths, threshold of nutrient;
//                                     nutrient's D dt per 255th of tissue, mm2; use of nutrient; share that drugs leave alive
// Uniforms: size (nx, ny, nz), members, step (row of `factors`), inverse (1/hx2, 1/hy2, 1/hz2, per mm2).
// #include "../lib/elementary.wgsl"
// #include "tissue.wgsl"

const ROW = 8;
// As in the twin: no living cell comes into or leaves a voxel fuller than this; how sharply death sets in.
const PACKED = 0.9;
const SHARPNESS = 50.0;

struct Place {
  member : i32,
  // Index in the grid, of the member's voxel 0 in a field of all members, and of all members' voxels.
  at : i32,
  first : i32,
  all : i32,
  // Neighbours at -x, +x, -y, +y, -z, +z; a voxel at the rim of the grid is its own: no difference, no flux.
  near : array<i32, 6>,
}

fn place_of(x : i32, y : i32, layer : i32) -> Place {
  let n = uniforms.size;
  var p : Place;
  p.member = layer / n.z;
  let z = layer - p.member * n.z;
  p.at = x + n.x * (y + n.y * z);
  p.first = p.member * n.x * n.y * n.z;
  p.all = uniforms.members * n.x * n.y * n.z;
  p.near[0] = p.at - select(0, 1, x > 0);
  p.near[1] = p.at + select(0, 1, x < n.x - 1);
  p.near[2] = p.at - select(0, n.x, y > 0);
  p.near[3] = p.at + select(0, n.x, y < n.y - 1);
  p.near[4] = p.at - select(0, n.x * n.y, z > 0);
  p.near[5] = p.at + select(0, n.x * n.y, z < n.z - 1);
  return p;
}

fn factor(p : Place, i : i32) -> f32 {
  return factors[ROW * (uniforms.step * uniforms.members + p.member) + i];
}

// Conductance times dt of a face, `d` as in tissue_diffusion.
fn conductance(p : Place, face : i32, d : vec2<f32>) -> f32 {
  let there = p.near[face];
  let here = tissue_diffusion(tissue_of(tissue[p.at / 2], p.at), d);
  return face_diffusion(here, tissue_diffusion(tissue_of(tissue[there / 2], there), d)) * uniforms.inverse[face / 2];
}

fn is_open(p : Place, at : i32) -> bool {
  return state[p.first + at] + state[p.all + p.first + at] <= PACKED;
}

// Flow of living cells through a face into the voxel, before it is held to the room that is left.
fn wanted(p : Place, face : i32, d : vec2<f32>) -> f32 {
  let there = p.near[face];
  if (!is_open(p, p.at) || !is_open(p, there)) {
    return 0.0;
  }
  return conductance(p, face, d) * (state[p.first + there] - state[p.first + p.at]);
}

// Living cells born in the step.
fn born(p : Place) -> f32 {
  let c = state[p.first + p.at];
  return factor(p, 2) * state[2 * p.all + p.first + p.at] * c * max(0.0, 1.0 - c - state[p.all + p.first + p.at]);
}
