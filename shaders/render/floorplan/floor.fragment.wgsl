// Matt, lit softly from the upper left. Colours are as shown. Twin: floor.fragment.glsl.
varying vNormal : vec3<f32>;
varying vColour : vec3<f32>;
varying vLocal : vec3<f32>;
varying vMark : f32;

uniform keyLight : vec3<f32>;
/** Light from everywhere, light from one side, share of colour kept. */
uniform light : vec3<f32>;

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  let n = normalize(fragmentInputs.vNormal);
  let shade = uniforms.light.x + uniforms.light.y * clamp(0.5 + 0.5 * dot(n, uniforms.keyLight), 0.0, 1.0);
  var colour = fragmentInputs.vColour;
  // Bands around those who wait: seen without colour.
  let across = select(0.0, (fragmentInputs.vLocal.x + fragmentInputs.vLocal.y) * 4.0, n.z > 0.7);
  if (fragmentInputs.vMark > 0.5 && fract(fragmentInputs.vLocal.z * 2.5 + across) < 0.42) {
    colour = mix(colour, vec3<f32>(0.06), 0.75);
  }
  colour = mix(vec3<f32>(dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722))), colour, uniforms.light.z) * shade;
  fragmentOutputs.color = vec4<f32>(clamp(colour, vec3<f32>(0.0), vec3<f32>(1.0)), 1.0);
}
