// One step of growth along diffusion tensors; one invocation per voxel and member. Twin of models/tumour/tensor.ts and
// grow.ts. The tensors are taken apart on the CPU into pairs of voxels between which it flows (workers/tumour/pairs.ts);
// here every voxel adds up its own pairs. A pair has one weight, read from both ends, so what leaves one voxel enters the
// other.
//   result   [members, nz, ny, nx]      cells the same before the step
//   tissue   [ceil(voxels / 2)]         tissue.wgsl; says only where cells can be
//   factors  [steps, members, 5]        as in grow.wgsl; of the first two only D dt per 255th of white is used
//   offsets  [voxels + 1]               where the pairs of a voxel begin
//   partners, weights [pairs]           the other end; /mm2 for D = 1 mm2/d
// Uniforms: voxels, members, step (row of `factors`).
// #include "tissue.wgsl"
// #include "react.wgsl"

fn main(index : i32) {
  if (index >= uniforms.voxels * uniforms.members) {
    return;
  }
  let member = index / uniforms.voxels;
  let first = member * uniforms.voxels;
  let at = index - first;
  if (tissue_of(tissue[at / 2], at) == 0u) {
    result[index] = 0.0;
    return;
  }
  let row = 5 * (uniforms.step * uniforms.members + member);
  let scale = 255.0 * factors[row];
  let own = cells[index];
  var flow = 0.0;
  if (scale > 0.0) {
    let end = offsets[at + 1];
    for (var pair = offsets[at]; pair < end; pair++) {
      flow += weights[pair] * (cells[first + partners[pair]] - own);
    }
  }
  result[index] = tumour_react(own + scale * flow, factors[row + 2], factors[row + 3], factors[row + 4]);
}
