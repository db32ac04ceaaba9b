// The scan on a plane, cut out along the skin, with the tumour's outlines and the dose over it. Twin: slice.fragment.glsl.
varying vWorld : vec3<f32>;

var scan : texture_3d<f32>;
var scanSampler : sampler;
var body : texture_3d<f32>;
var bodySampler : sampler;
var density : texture_3d<f32>;
var densitySampler : sampler;
var chance : texture_3d<f32>;
var chanceSampler : sampler;
var dose : texture_3d<f32>;
var doseSampler : sampler;
var cavity : texture_3d<f32>;
var cavitySampler : sampler;

/** Texture places of a point of the patient, three rows for each field. */
uniform scanU : vec4<f32>;
uniform scanV : vec4<f32>;
uniform scanW : vec4<f32>;
uniform bodyU : vec4<f32>;
uniform bodyV : vec4<f32>;
uniform bodyW : vec4<f32>;
uniform densityU : vec4<f32>;
uniform densityV : vec4<f32>;
uniform densityW : vec4<f32>;
uniform chanceU : vec4<f32>;
uniform chanceV : vec4<f32>;
uniform chanceW : vec4<f32>;
uniform doseU : vec4<f32>;
uniform doseV : vec4<f32>;
uniform doseW : vec4<f32>;
uniform cavityU : vec4<f32>;
uniform cavityV : vec4<f32>;
uniform cavityW : vec4<f32>;
/** Brightness of the scan is x * texel + y; z: 1 = there is a scan; w: brightness where there is none. */
uniform ramp : vec4<f32>;
/** 1 = there is a body, density, chances, cavity. */
uniform parts : vec4<f32>;
/** Density of the edge, of the margin; picture elements a line is wide; length of a dash, mm. */
uniform edges : vec4<f32>;
/** Up to three chances as texels; below 0 for none; share of colour kept. */
uniform chances : vec4<f32>;
/** Up to four doses as texels; below 0 for none. */
uniform doses : vec4<f32>;
/** Opacity of the dose; texel of the greatest dose; 1 = there is dose. */
uniform wash : vec4<f32>;
/** Colours of lines (as shown, not linear) and how much the inside is filled. */
uniform tumourInk : vec4<f32>;
uniform chanceInk : vec4<f32>;
uniform cavityInk : vec4<f32>;

fn placed(u : vec4<f32>, v : vec4<f32>, w : vec4<f32>) -> vec3<f32> {
  let p = vec4<f32>(fragmentInputs.vWorld, 1.0);
  return vec3<f32>(dot(p, u), dot(p, v), dot(p, w));
}

fn there(p : vec3<f32>) -> f32 {
  return select(0.0, 1.0, all(p >= vec3<f32>(0.0)) && all(p <= vec3<f32>(1.0)));
}

/** How much of a line where `value` passes `level`; `rise`: change of the value from one picture element to the next. */
fn line(value : f32, level : f32, rise : f32, width : f32) -> f32 {
  return select(0.0, 1.0 - smoothstep(0.5 * width - 0.5, 0.5 * width + 0.5, abs(value - level) / max(rise, 1e-5)), level >= 0.0 && rise > 1e-5);
}

/** Five stops of cividis (Nunez and others 2018), straight between. */
fn cividis(t : f32) -> vec3<f32> {
  let a = vec3<f32>(0.0, 0.133, 0.306);
  let b = vec3<f32>(0.263, 0.306, 0.424);
  let c = vec3<f32>(0.49, 0.486, 0.471);
  let d = vec3<f32>(0.737, 0.682, 0.424);
  let e = vec3<f32>(0.996, 0.91, 0.22);
  let s = t * 4.0;
  return mix(mix(mix(mix(a, b, clamp(s, 0.0, 1.0)), c, clamp(s - 1.0, 0.0, 1.0)), d, clamp(s - 2.0, 0.0, 1.0)), e, clamp(s - 3.0, 0.0, 1.0));
}

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  let scanAt = placed(uniforms.scanU, uniforms.scanV, uniforms.scanW);
  let scanValue = textureSampleLevel(scan, scanSampler, scanAt, 0.0).r;
  let bodyAt = placed(uniforms.bodyU, uniforms.bodyV, uniforms.bodyW);
  let bodyValue = textureSampleLevel(body, bodySampler, bodyAt, 0.0).r;
  let densityAt = placed(uniforms.densityU, uniforms.densityV, uniforms.densityW);
  let densityValue = textureSampleLevel(density, densitySampler, densityAt, 0.0).r;
  let chanceAt = placed(uniforms.chanceU, uniforms.chanceV, uniforms.chanceW);
  let chanceValue = textureSampleLevel(chance, chanceSampler, chanceAt, 0.0).r;
  let doseAt = placed(uniforms.doseU, uniforms.doseV, uniforms.doseW);
  let doseValue = textureSampleLevel(dose, doseSampler, doseAt, 0.0).r;
  let cavityAt = placed(uniforms.cavityU, uniforms.cavityV, uniforms.cavityW);
  let cavityValue = textureSampleLevel(cavity, cavitySampler, cavityAt, 0.0).r;
  let densitySeen = densityValue * uniforms.parts.y * there(densityAt);
  let chanceSeen = chanceValue * uniforms.parts.z * there(chanceAt);
  let doseSeen = doseValue * uniforms.wash.z * there(doseAt);
  let cavitySeen = cavityValue * uniforms.parts.w * there(cavityAt);
  let bodySeen = bodyValue * there(bodyAt);
  let densityRise = fwidth(densitySeen);
  let chanceRise = fwidth(chanceSeen);
  let doseRise = fwidth(doseSeen);
  let cavityRise = fwidth(cavitySeen);
  let bodyRise = max(fwidth(bodySeen), 1e-4);
  // Without a scan it is a blank sheet.
  var alpha = select(1.0, there(scanAt), uniforms.ramp.z > 0.5);
  if (uniforms.parts.x > 0.5) {
    alpha = clamp(0.5 + (bodySeen - 0.5) / bodyRise, 0.0, 1.0);
  }
  if (alpha < 0.02) {
    discard;
  }
  let light = select(uniforms.ramp.w, clamp(uniforms.ramp.x * scanValue + uniforms.ramp.y, 0.0, 1.0), uniforms.ramp.z > 0.5 && there(scanAt) > 0.5);
  var colour = vec3<f32>(light);
  let chroma = uniforms.chances.w;
  let t = clamp(doseSeen / max(uniforms.wash.y, 1e-4), 0.0, 1.0);
  colour = mix(colour, cividis(t) * (0.35 + 0.65 * light) + 0.12, uniforms.wash.x * smoothstep(0.06, 0.3, t));
  let width = uniforms.edges.z;
  // Squares of the patient's axes: a line in any direction goes from one to the next.
  let squares = floor(fragmentInputs.vWorld / uniforms.edges.w + 0.25);
  let dash = step(0.5, fract(0.5 * (squares.x + squares.y + squares.z) + 0.25));
  for (var n = 0; n < 4; n++) {
    let level = uniforms.doses[n];
    let ink = mix(cividis(clamp(level / max(uniforms.wash.y, 1e-4), 0.0, 1.0)), vec3<f32>(1.0), 0.12);
    colour = mix(colour, ink, line(doseSeen, level, doseRise, width));
  }
  if (uniforms.edges.x >= 0.0) {
    colour = mix(colour, uniforms.tumourInk.rgb, uniforms.tumourInk.a * smoothstep(uniforms.edges.x - 0.5 * densityRise, uniforms.edges.x + 0.5 * densityRise, densitySeen));
  }
  colour = mix(colour, uniforms.cavityInk.rgb, uniforms.cavityInk.a * smoothstep(0.5 - cavityRise, 0.5 + cavityRise, cavitySeen));
  // A dark edge keeps bright lines apart from bright tissue.
  let near = max(line(densitySeen, uniforms.edges.x, densityRise, width + 2.0), line(densitySeen, uniforms.edges.y, densityRise, width + 2.0) * dash);
  colour = mix(colour, vec3<f32>(0.03), 0.55 * near);
  colour = mix(colour, uniforms.tumourInk.rgb, line(densitySeen, uniforms.edges.y, densityRise, width) * dash);
  colour = mix(colour, uniforms.tumourInk.rgb, line(densitySeen, uniforms.edges.x, densityRise, width));
  for (var n = 0; n < 3; n++) {
    let level = uniforms.chances[n];
    let strength = select(0.62, 1.0, n == 2);
    colour = mix(colour, vec3<f32>(0.03), 0.55 * line(chanceSeen, level, chanceRise, width + 2.0));
    colour = mix(colour, uniforms.chanceInk.rgb * mix(1.0, strength, 0.4), line(chanceSeen, level, chanceRise, width * strength));
  }
  colour = mix(colour, uniforms.cavityInk.rgb, line(cavitySeen, select(-1.0, 0.5, uniforms.parts.w > 0.5), cavityRise, width) * dash);
  let grey = dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722));
  colour = mix(vec3<f32>(grey), colour, chroma);
  fragmentOutputs.color = vec4<f32>(colour * alpha, alpha);
}
