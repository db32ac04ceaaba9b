// Matt, slightly translucent tissue; where the cut plane opens a wall, its back faces are drawn as the cut itself.
// Twin: heart.fragment.glsl.
varying vWorld : vec3<f32>;
varying vRest : vec3<f32>;
varying vNormal : vec3<f32>;
varying vTint : vec4<f32>;
flat varying vId : f32;
varying vFlesh : f32;
/** Does the point belong to the structure shown alone, to the marked one: 0.5 and above. */
varying vShare : vec2<f32>;

uniform eye : vec3<f32>;
/** Plane (unit normal, distance): what lies on the side of the normal is cut away. */
uniform cut : vec4<f32>;
/** Cut on; structure shown alone (-1 none); structure to be marked (-1 none); 1 = the glass pass, 2 = the mask of what is marked. */
uniform mode : vec4<f32>;
/** Colour of this part's cut: 0 by structure, 1 its own, 2 its own and the part is thin; fineness of the grain; share of colour; ghost strength. */
uniform style : vec4<f32>;
uniform keyLight : vec3<f32>;
uniform fillLight : vec3<f32>;
uniform skyColour : vec3<f32>;
uniform groundColour : vec3<f32>;
uniform keyColour : vec3<f32>;
/** Long axis of the left ventricle towards its apex, and where its base lies along it. */
uniform axis : vec4<f32>;
uniform up : vec3<f32>;

fn hash(p : vec3<f32>) -> f32 {
  var q = fract(p * vec3<f32>(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yxz + 33.33);
  return fract((q.x + q.y) * q.z);
}

/** Value noise and its gradient (iquilezles.org/articles/morenoise). */
fn noised(x : vec3<f32>) -> vec4<f32> {
  let i = floor(x);
  let w = fract(x);
  let u = w * w * (3.0 - 2.0 * w);
  let du = 6.0 * w * (1.0 - w);
  let a = hash(i);
  let b = hash(i + vec3<f32>(1.0, 0.0, 0.0));
  let c = hash(i + vec3<f32>(0.0, 1.0, 0.0));
  let d = hash(i + vec3<f32>(1.0, 1.0, 0.0));
  let e = hash(i + vec3<f32>(0.0, 0.0, 1.0));
  let f = hash(i + vec3<f32>(1.0, 0.0, 1.0));
  let g = hash(i + vec3<f32>(0.0, 1.0, 1.0));
  let h = hash(i + vec3<f32>(1.0, 1.0, 1.0));
  let k1 = b - a;
  let k2 = c - a;
  let k3 = e - a;
  let k4 = a - b - c + d;
  let k5 = a - c - e + g;
  let k6 = a - b - e + f;
  let k7 = -a + b + c - d + e - f - g + h;
  let value = a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z + k6 * u.z * u.x + k7 * u.x * u.y * u.z;
  let slope = du * vec3<f32>(
    k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z,
    k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x,
    k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y);
  return vec4<f32>(slope, value);
}

fn linear(c : vec3<f32>) -> vec3<f32> {
  return pow(c, vec3<f32>(2.2));
}

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  let outside = dot(uniforms.cut.xyz, fragmentInputs.vWorld) - uniforms.cut.w;
  // A triangle seen edge on tells its place badly (it is read at the middle of a pixel it may not cover): no stray dots.
  let unsure = fwidth(outside) > 6.0 && abs(uniforms.style.x - 1.0) > 0.5;
  if (uniforms.mode.x > 0.5 && (outside > 0.0 || unsure)) {
    discard;
  }
  let id = floor(fragmentInputs.vId + 0.5);
  let alone = uniforms.mode.y >= 0.0;
  let chosen = fragmentInputs.vShare.x >= 0.5;
  let glass = uniforms.mode.w == 1.0;
  if (alone && (chosen == glass)) {
    discard;
  }
  let ray = normalize(fragmentInputs.vWorld - uniforms.eye);
  let front = fragmentInputs.frontFacing;
  var tint = linear(fragmentInputs.vTint.rgb);
  var open = fragmentInputs.vTint.a;
  var n = normalize(fragmentInputs.vNormal);
  var at = fragmentInputs.vRest;
  var wet = 1.0;
  let isCut = !front && uniforms.mode.x > 0.5 && !glass;
  if (isCut) {
    // Back face: the ray went into tissue at the plane. Shade the point where it did.
    n = uniforms.cut.xyz;
    let facing = dot(n, ray);
    let back = select(-outside / facing, 0.0, abs(facing) < 1e-4);
    at = fragmentInputs.vWorld + ray * back;
    let depth = -back;
    open = 1.0;
    wet = 0.35;
    // A thin vessel's far side without its near side: it lies deeper in the wall and is not cut.
    if (uniforms.style.x > 1.5 && depth > 5.0) {
      discard;
    }
    if (uniforms.style.x < 0.5) {
      let muscleCut = linear(vec3<f32>(0.62, 0.225, 0.195));
      let kind = clamp(fragmentInputs.vFlesh, 0.0, 1.0);
      var flesh = mix(muscleCut, linear(vec3<f32>(0.72, 0.36, 0.31)), smoothstep(0.0, 0.5, kind));
      flesh = mix(flesh, linear(vec3<f32>(0.86, 0.66, 0.58)), smoothstep(0.5, 1.0, kind));
      // Beyond the base towards the apex everything cut is muscle, whatever lies behind it.
      flesh = mix(flesh, muscleCut, smoothstep(-14.0, -3.0, dot(at, uniforms.axis.xyz) - uniforms.axis.w));
      // Fat lies just under a fatty skin.
      let fatty = smoothstep(0.02, 0.12, tint.g - 0.62 * tint.r) * smoothstep(0.35, 0.6, tint.r) * (1.0 - smoothstep(2.0, 5.0, abs(depth)));
      tint = mix(flesh, linear(vec3<f32>(0.9, 0.76, 0.5)), fatty);
    }
  } else if (!front) {
    n = -n;
  }
  if (uniforms.mode.w == 2.0) {
    fragmentOutputs.color = vec4<f32>(vec3<f32>(step(0.5, fragmentInputs.vShare.y)), 1.0);
    return fragmentOutputs;
  }
  let muscle = select(0.35, 1.0, id < 4.0 || id == 9.0 || id == 10.0 || id == 11.0 || id == 20.0) * (1.0 - min(1.0, uniforms.style.x));
  if (uniforms.style.y > 0.0) {
    let along = dot(at, uniforms.axis.xyz);
    let fibre = noised((at - uniforms.axis.xyz * along * 0.72) * 0.62 + 7.0);
    let grain = noised(at * 0.17 + 3.0);
    n = normalize(n - (fibre.xyz * 0.1 * muscle + grain.xyz * 0.035) * uniforms.style.y * select(1.0, 0.4, isCut));
    tint *= 1.0 + uniforms.style.y * (0.2 * muscle * (fibre.w - 0.5) + 0.16 * (grain.w - 0.5));
  }
  let toEye = -ray;
  let nv = clamp(dot(n, toEye), 0.0, 1.0);
  let nl = dot(n, uniforms.keyLight);
  let wrap = clamp((nl + 0.32) / 1.32, 0.0, 1.0);
  let key = wrap * wrap * (0.45 + 0.55 * open);
  // Light that has gone a little way through: warm, strongest where the surface turns from the light.
  let through = clamp((nl + 0.55) / 1.55, 0.0, 1.0) - clamp(nl, 0.0, 1.0);
  let warm = vec3<f32>(1.0, 0.34, 0.22) * through * 0.34 * (0.5 + 0.5 * open);
  let fill = clamp((dot(n, uniforms.fillLight) + 0.2) / 1.2, 0.0, 1.0) * 0.26 * open;
  let sky = mix(uniforms.groundColour, uniforms.skyColour, 0.5 + 0.5 * dot(n, uniforms.up)) * (0.12 + 0.88 * open * open);
  let half = normalize(uniforms.keyLight + toEye);
  let nh = clamp(dot(n, half), 0.0, 1.0);
  let gloss = (0.2 * pow(nh, 46.0) + 0.055 * pow(nh, 9.0)) * wet * open * smoothstep(-0.1, 0.3, nl);
  let rim = pow(1.0 - nv, 3.2) * (0.1 + 0.12 * clamp(dot(n, uniforms.up), 0.0, 1.0)) * open * wet;
  var colour = tint * (sky + uniforms.keyColour * (key + warm) + fill) + uniforms.keyColour * gloss + (tint * 0.5 + 0.12) * rim;
  colour = colour / (1.0 + 0.16 * colour);
  let grey = dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722));
  colour = mix(vec3<f32>(grey), colour, uniforms.style.z);
  colour = pow(clamp(colour, vec3<f32>(0.0), vec3<f32>(1.0)), vec3<f32>(1.0 / 2.2));
  var alpha = 1.0;
  if (glass) {
    alpha = uniforms.style.w * (0.05 + 0.6 * pow(1.0 - nv, 2.4));
  }
  fragmentOutputs.color = vec4<f32>(colour * alpha, alpha);
}
