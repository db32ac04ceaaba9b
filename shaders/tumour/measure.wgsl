// Voxels at or above a member's threshold and the sum of the field, per member, without reading the field back: every workgroup
// adds up one stretch of one member, and the few partial sums are added up in float64 on the CPU.
//   result [members, groups, 2]: count, sum     cells [members, voxels]     thresholds [members]
// Uniforms: voxels, stretch (voxels a workgroup adds up). Workgroup (64, 1, 1); workgroup x = group, y = member.

var<workgroup> counts : array<f32, 64>;
var<workgroup> sums : array<f32, 64>;

fn main() {
  let lane = i32(localId.x);
  let group = i32(workgroupId.x);
  let member = i32(workgroupId.y);
  let first = group * uniforms.stretch;
  let threshold = thresholds[member];
  let end = min(first + uniforms.stretch, uniforms.voxels);
  var count = 0.0;
  var sum = 0.0;
  for (var i = first + lane; i < end; i += 64) {
    let c = cells[member * uniforms.voxels + i];
    count += select(0.0, 1.0, c >= threshold);
    sum += c;
  }
  counts[lane] = count;
  sums[lane] = sum;
  for (var half = 32; half > 0; half /= 2) {
    workgroupBarrier();
    if (lane < half) {
      counts[lane] += counts[lane + half];
      sums[lane] += sums[lane + half];
    }
  }
  if (lane == 0) {
    let at = 2 * (member * i32(numWorkgroups.x) + group);
    result[at] = counts[0];
    result[at + 1] = sums[0];
  }
}
