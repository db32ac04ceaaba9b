// A thin line along the edge of what the mask shows white. Twin: outline.fragment.glsl.
varying vPlace : vec2<f32>;

var mask : texture_2d<f32>;
var maskSampler : sampler;
/** Size of a picture element (share of the picture), half width of the line in elements, unused. */
uniform grid : vec4<f32>;
/** Colour of the line and its strength. */
uniform ink : vec4<f32>;

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  var sum = textureSampleLevel(mask, maskSampler, fragmentInputs.vPlace, 0.0).r;
  for (var i = 0; i < 12; i++) {
    let angle = f32(i) * 0.5235987756;
    let at = fragmentInputs.vPlace + vec2<f32>(cos(angle), sin(angle)) * uniforms.grid.xy * uniforms.grid.z;
    sum += textureSampleLevel(mask, maskSampler, at, 0.0).r;
  }
  // Half of the neighbourhood white: on the edge.
  let share = sum / 13.0;
  let alpha = uniforms.ink.a * smoothstep(0.25, 0.85, 4.0 * share * (1.0 - share));
  fragmentOutputs.color = vec4<f32>(uniforms.ink.rgb * alpha, alpha);
}
