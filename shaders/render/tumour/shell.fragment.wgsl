// Matt tissue, or glass that is clear where one looks straight through and holds its outline. Twin: shell.fragment.glsl.
varying vWorld : vec3<f32>;
varying vNormal : vec3<f32>;
varying vEnd : f32;

uniform eye : vec3<f32>;
/** Plane (unit normal, distance): what lies on the side of the normal is taken away. */
uniform cut : vec4<f32>;
/** 1 = cut; 1 = glass; how much it is marked, 0 to 1; mm from stripe to stripe across the long axis of the body, 0 for none. */
uniform mode : vec4<f32>;
/** Colour in linear light; share of colour kept. */
uniform tint : vec4<f32>;
/** Opacity seen straight on and at the outline, how fast it rises, and what is left of it at the end of the scan. */
uniform glass : vec4<f32>;
uniform keyLight : vec3<f32>;
uniform fillLight : vec3<f32>;
uniform skyColour : vec3<f32>;
uniform groundColour : vec3<f32>;
uniform keyColour : vec3<f32>;
uniform up : vec3<f32>;
/** Colour of the line round what is marked, as shown. */
uniform ink : vec3<f32>;

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  let steep = max(fwidth(fragmentInputs.vWorld.z), 1e-4);
  if (uniforms.mode.x > 0.5 && dot(uniforms.cut.xyz, fragmentInputs.vWorld) > uniforms.cut.w) {
    discard;
  }
  let toEye = normalize(uniforms.eye - fragmentInputs.vWorld);
  var n = normalize(fragmentInputs.vNormal);
  if (dot(n, toEye) < 0.0 && !fragmentInputs.frontFacing) {
    n = -n;
  }
  let nv = clamp(dot(n, toEye), 0.0, 1.0);
  let nl = dot(n, uniforms.keyLight);
  let wrap = clamp((nl + 0.35) / 1.35, 0.0, 1.0);
  let key = wrap * wrap;
  // Light that has gone a little way through is warmer.
  let through = clamp((nl + 0.6) / 1.6, 0.0, 1.0) - clamp(nl, 0.0, 1.0);
  let fill = clamp((dot(n, uniforms.fillLight) + 0.2) / 1.2, 0.0, 1.0) * 0.24;
  let sky = mix(uniforms.groundColour, uniforms.skyColour, 0.5 + 0.5 * dot(n, uniforms.up));
  let half = normalize(uniforms.keyLight + toEye);
  let nh = clamp(dot(n, half), 0.0, 1.0);
  let gloss = (0.16 * pow(nh, 42.0) + 0.05 * pow(nh, 8.0)) * smoothstep(-0.1, 0.3, nl);
  let rim = pow(1.0 - nv, 3.0) * 0.16;
  let tint = uniforms.tint.rgb;
  var colour = tint * (sky + uniforms.keyColour * (key + 0.22 * through * vec3<f32>(1.0, 0.5, 0.4)) + fill);
  colour += uniforms.keyColour * gloss + (tint * 0.5 + 0.1) * rim;
  colour *= 1.0 + 0.12 * uniforms.mode.z;
  colour = colour / (1.0 + 0.16 * colour);
  colour = mix(vec3<f32>(dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722))), colour, uniforms.tint.a);
  colour = pow(clamp(colour, vec3<f32>(0.0), vec3<f32>(1.0)), vec3<f32>(1.0 / 2.2));
  let edge = uniforms.mode.z * smoothstep(0.55, 0.78, 1.0 - nv);
  colour = mix(colour, uniforms.ink, edge);
  var alpha = 1.0;
  if (uniforms.mode.y > 0.5) {
    let open = smoothstep(0.04, 0.5, fragmentInputs.vEnd);
    alpha = mix(uniforms.glass.x, uniforms.glass.y, pow(1.0 - nv, uniforms.glass.z)) * mix(1.0, uniforms.glass.w, open);
    alpha = min(1.0, max(alpha * (1.0 + 0.5 * uniforms.mode.z), 0.85 * edge));
    if (uniforms.mode.w > 0.0) {
      let off = abs(fract(fragmentInputs.vWorld.z / uniforms.mode.w) - 0.5) * uniforms.mode.w;
      let line = 1.0 - smoothstep(0.14 * uniforms.mode.w, 0.14 * uniforms.mode.w + steep, off);
      // Too fine to be told apart they become an even tone.
      alpha *= mix(mix(0.35, 1.0, line), 0.53, smoothstep(0.2, 0.5, steep / uniforms.mode.w));
    }
  }
  fragmentOutputs.color = vec4<f32>(colour * alpha, alpha);
}
