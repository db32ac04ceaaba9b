// A member's field as bytes, four voxels in one i32 (the first in the lowest byte): round(255 c), for pictures.
//   result [ceil(voxels / 4)] i32     cells [members, voxels]
// Uniforms: voxels, member.

fn main(index : i32) {
  if (index >= uniforms.outShape) {
    return;
  }
  var word = 0u;
  for (var b = 0; b < 4; b++) {
    let i = 4 * index + b;
    if (i < uniforms.voxels) {
      let c = clamp(cells[uniforms.member * uniforms.voxels + i], 0.0, 1.0);
      word |= u32(floor(255.0 * c + 0.5)) << u32(8 * b);
    }
  }
  result[index] = i32(word);
}
