// The tissue map holds two voxels in one i32, the first in the low half: share of white matter (or of the organ) in the
// low byte of a half, of grey matter in its high byte, both in 255ths. 0 marks a voxel where no cell can be: outside,
// spinal fluid, what was cut out.

// Both bytes of voxel `at` from its pair `word`.
fn tissue_of(word : i32, at : i32) -> u32 {
  return (u32(word) >> (16u * u32(at & 1))) & 0xffffu;
}

// D dt of a voxel; `d` holds what one 255th of white and of grey contributes, mm2.
fn tissue_diffusion(bytes : u32, d : vec2<f32>) -> f32 {
  return d.x * f32(bytes & 0xffu) + d.y * f32(bytes >> 8u);
}

// Harmonic mean of two voxels' D dt. The same bits from either side, so what leaves one voxel enters the other; 0 when
// either is closed, so nothing crosses a boundary.
fn face_diffusion(a : f32, b : f32) -> f32 {
  return 2.0 * a * b / max(a + b, 1e-30);
}
