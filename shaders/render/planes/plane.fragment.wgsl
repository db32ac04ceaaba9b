// A plane, or a slab around it, through one image and a second laid over it. Twin: plane.fragment.glsl.
varying vPixel : vec2<f32>;

var image : texture_3d<f32>;
var imageSampler : sampler;
var over : texture_3d<f32>;
var overSampler : sampler;

/** Width and height in pixels, samples through the slab, mm from sample to sample. */
uniform cell : vec4<f32>;
/** Texture coordinates of the image: per pixel across, per pixel down, per mm of depth, at the upper left corner. */
uniform imageU : vec4<f32>;
uniform imageV : vec4<f32>;
uniform imageW : vec4<f32>;
uniform overU : vec4<f32>;
uniform overV : vec4<f32>;
uniform overW : vec4<f32>;
/** Texels along each axis; 1 = filtered linearly, 0 = nearest texel. */
uniform imageGrid : vec4<f32>;
uniform overGrid : vec4<f32>;
/** Brightness is x * texel + y; 1 in z turns it over; w joins samples of a slab: 0 mean, 1 largest, 2 smallest. */
uniform look : vec4<f32>;
/** The same x and y for the second image; opacity; colour map 0 cividis, 1 heat, 2 grey. */
uniform overLook : vec4<f32>;

/** Brightness of a texel before it is cut off, and whether there is one. */
struct Seen {
  light : f32,
  there : bool,
}

fn mapped(at : vec3<f32>, u : vec4<f32>, v : vec4<f32>, w : vec4<f32>) -> vec3<f32> {
  let p = vec4<f32>(at, 1.0);
  return vec3<f32>(dot(p, u), dot(p, v), dot(p, w));
}

fn snapped(p : vec3<f32>, grid : vec4<f32>) -> vec3<f32> {
  if (grid.w > 0.5) {
    return p;
  }
  return (floor(p * grid.xyz) + 0.5) / grid.xyz;
}

fn joined(a : f32, b : f32) -> f32 {
  if (uniforms.look.w < 0.5) {
    return a + b;
  }
  return select(min(a, b), max(a, b), uniforms.look.w < 1.5);
}

fn through(which : i32) -> Seen {
  let count = i32(uniforms.cell.z);
  var sum = 0.0;
  var found = 0;
  for (var n = 0; n < count; n++) {
    let depth = (f32(n) - 0.5 * f32(count - 1)) * uniforms.cell.w;
    let at = vec3<f32>(fragmentInputs.vPixel, depth);
    var p = mapped(at, uniforms.imageU, uniforms.imageV, uniforms.imageW);
    if (which == 1) {
      p = mapped(at, uniforms.overU, uniforms.overV, uniforms.overW);
    }
    if (any(p < vec3<f32>(0.0)) || any(p > vec3<f32>(1.0))) {
      continue;
    }
    var light = 0.0;
    if (which == 1) {
      light = uniforms.overLook.x * textureSampleLevel(over, overSampler, snapped(p, uniforms.overGrid), 0.0).r + uniforms.overLook.y;
    } else {
      light = uniforms.look.x * textureSampleLevel(image, imageSampler, snapped(p, uniforms.imageGrid), 0.0).r + uniforms.look.y;
    }
    if (found == 0) {
      sum = light;
    } else {
      sum = joined(sum, light);
    }
    found++;
  }
  if (found > 1 && uniforms.look.w < 0.5) {
    sum = sum / f32(found);
  }
  return Seen(sum, found > 0);
}

/** Five stops of cividis (Nunez and others 2018), straight between; black-body heat; grey. */
fn coloured(t : f32, kind : f32) -> vec3<f32> {
  if (kind > 1.5) {
    return vec3<f32>(t);
  }
  if (kind > 0.5) {
    return clamp(vec3<f32>(3.0 * t, 3.0 * t - 1.0, 3.0 * t - 2.0), vec3<f32>(0.0), vec3<f32>(1.0));
  }
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
  let seen = through(0);
  var light = clamp(seen.light, 0.0, 1.0);
  if (uniforms.look.z > 0.5) {
    light = 1.0 - light;
  }
  var colour = vec3<f32>(select(0.0, light, seen.there));
  if (uniforms.overLook.z > 0.0) {
    let second = through(1);
    let t = clamp(second.light, 0.0, 1.0);
    // What is below its window lets the first image through.
    let share = select(0.0, uniforms.overLook.z * smoothstep(0.0, 0.15, t), second.there);
    colour = mix(colour, coloured(t, uniforms.overLook.w), share);
  }
  fragmentOutputs.color = vec4<f32>(colour, 1.0);
}
