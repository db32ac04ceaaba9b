// One fraction of radiotherapy, in place: c <- c e^(-alpha d - beta d^2), the linear-quadratic survival, for every member.
//   result [members, nz, ny, nx]     dose [nz * ny * nx], Gy of this fraction     rates [members, 2]: alpha 1/Gy, beta 1/Gy2
// Uniforms: voxels, members. The exponential is Soma's own: within 5e-7 relative (tests/gpu/random.gpu.test.ts).
// #include "../lib/elementary.wgsl"

fn main(index : i32) {
  if (index >= uniforms.voxels * uniforms.members) {
    return;
  }
  let member = index / uniforms.voxels;
  let d = dose[index - member * uniforms.voxels];
  if (d > 0.0) {
    result[index] *= soma_exp(-d * (rates[2 * member] + rates[2 * member + 1] * d));
  }
}
