// How many members are at or above their threshold in each voxel, as bytes, four voxels in one i32 (the first in the lowest
// byte). At most 255 members.
//   result [ceil(voxels / 4)] i32     cells [members, voxels]     thresholds [members]
// Uniforms: voxels, members.

fn main(index : i32) {
  if (index >= uniforms.outShape) {
    return;
  }
  var word = 0u;
  for (var b = 0; b < 4; b++) {
    let i = 4 * index + b;
    if (i < uniforms.voxels) {
      var count = 0u;
      for (var member = 0; member < uniforms.members; member++) {
        count += select(0u, 1u, cells[member * uniforms.voxels + i] >= thresholds[member]);
      }
      word |= count << u32(8 * b);
    }
  }
  result[index] = i32(word);
}
