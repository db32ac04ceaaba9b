// Walks a ray through an image in space and gathers what its transfer function shows. Twin: volume.fragment.glsl.
// Texture places run from 0 to 1 over the whole image; t counts mm in depth along the line of sight.
varying vPlace : vec2<f32>;

var image : texture_3d<f32>;
var imageSampler : sampler;
/** Of each brick how far off the nearest one with something to see is, in bricks; projecting: its greatest value. */
var bricks : texture_3d<f32>;
var bricksSampler : sampler;
/** Colour (linear light) and opacity of 1 mm over the values shown. */
var transfer : texture_2d<f32>;
var transferSampler : sampler;

/** The eye in texture places; number of entries of the transfer function. */
uniform viewer : vec4<f32>;
/** Steps in texture places for 1 mm forward, and to the right and upper edge of the picture at 1 mm. */
uniform ahead : vec4<f32>;
uniform across : vec4<f32>;
uniform aloft : vec4<f32>;
/** The same edges in mm: half width and half height at 1 mm; width and height of the picture in picture elements. */
uniform spread : vec4<f32>;
/** What is kept of the image, in texture places. */
uniform keepLow : vec4<f32>;
uniform keepHigh : vec4<f32>;
/** Plane in texture places: dot(normal, place) > distance is taken away. All zero: none. */
uniform cut : vec4<f32>;
/** Texels along each axis; texels along the edge of a brick. */
uniform grid : vec4<f32>;
/** Bricks along each axis; 1 = skip what is clear. */
uniform brickGrid : vec4<f32>;
/** Step in mm; strength of the jitter; mode 0 light gathered, 1 greatest value; 1 = count samples instead of colour. */
uniform march : vec4<f32>;
/** Share of the transfer function from a texel: texel * x + y. Slope of that share per mm from which on a surface is lit: fully, not at all. */
uniform scale : vec4<f32>;
/** How far from a place, in texture places along each axis, its slope is taken. */
uniform tap : vec4<f32>;
/** Ambient, diffuse, specular light, exponent. */
uniform surface : vec4<f32>;
/** Colours of light from above, from below, of the lamp; w of the first: share of colour kept. */
uniform sky : vec4<f32>;
uniform ground : vec4<f32>;
uniform lamp : vec4<f32>;
/** Texture places to the viewer's right, up and forward: rows for turning slopes into directions. */
uniform turnRight : vec4<f32>;
uniform turnUp : vec4<f32>;
uniform turnForward : vec4<f32>;

fn texelAt(p : vec3<f32>) -> f32 {
  return textureSampleLevel(image, imageSampler, p, 0.0).r;
}

/** A slope over texture places as a slope per mm to the viewer's right, up and forward. */
fn seenAlong(g : vec3<f32>) -> vec3<f32> {
  return vec3<f32>(dot(uniforms.turnRight.xyz, g), dot(uniforms.turnUp.xyz, g), dot(uniforms.turnForward.xyz, g));
}

fn slopeAt(p : vec3<f32>) -> vec3<f32> {
  let h = uniforms.tap.xyz;
  let g = vec3<f32>(
    texelAt(p + vec3<f32>(h.x, 0.0, 0.0)) - texelAt(p - vec3<f32>(h.x, 0.0, 0.0)),
    texelAt(p + vec3<f32>(0.0, h.y, 0.0)) - texelAt(p - vec3<f32>(0.0, h.y, 0.0)),
    texelAt(p + vec3<f32>(0.0, 0.0, h.z)) - texelAt(p - vec3<f32>(0.0, 0.0, h.z))
  ) * 0.5 / h * uniforms.scale.x;
  return seenAlong(g);
}

/** Unit vector against g, turned towards the viewer. */
fn towards(g : vec3<f32>, v : vec3<f32>) -> vec3<f32> {
  let n = -g / max(length(g), 1e-9);
  return select(n, -n, dot(n, v) > 0.0);
}

/** Light on a surface that faces n (right, up, forward), seen along v. */
fn lit(colour : vec3<f32>, n : vec3<f32>, v : vec3<f32>, share : f32) -> vec3<f32> {
  let toLamp = normalize(vec3<f32>(-0.5, 0.62, -0.9));
  let nl = dot(n, toLamp);
  let wrapped = clamp((nl + 0.22) / 1.22, 0.0, 1.0);
  let nh = clamp(dot(n, normalize(toLamp - v)), 0.0, 1.0);
  let around = mix(uniforms.ground.rgb, uniforms.sky.rgb, 0.5 + 0.5 * n.y);
  let matt = colour * (uniforms.surface.x * around + uniforms.surface.y * wrapped * uniforms.lamp.rgb);
  let gloss = uniforms.lamp.rgb * uniforms.surface.z * pow(nh, uniforms.surface.w) * step(0.0, nl);
  let plain = colour * (uniforms.surface.x * uniforms.sky.rgb + 0.72 * uniforms.surface.y * uniforms.lamp.rgb);
  return mix(plain, matt + gloss, share);
}

/** Interleaved gradient noise (Jimenez 2014): the same at every frame, so that nothing flickers at rest. */
fn noise(at : vec2<f32>) -> f32 {
  return fract(52.9829189 * fract(dot(floor(at), vec2<f32>(0.06711056, 0.00583715))));
}

@fragment
fn main(input : FragmentInputs) -> FragmentOutputs {
  let place = fragmentInputs.vPlace;
  let eye = uniforms.viewer.xyz;
  var along = uniforms.ahead.xyz + place.x * uniforms.across.xyz + place.y * uniforms.aloft.xyz;
  along = select(along, vec3<f32>(1e-9), abs(along) < vec3<f32>(1e-9));
  let view = vec3<f32>(place * uniforms.spread.xy, 1.0);
  let stretch = length(view);
  let v = view / stretch;
  let stride = uniforms.march.x;

  // From where to where the ray runs through what is kept.
  let first = (uniforms.keepLow.xyz - eye) / along;
  let last = (uniforms.keepHigh.xyz - eye) / along;
  let near = min(first, last);
  let far = max(first, last);
  var start = max(max(near.x, near.y), max(near.z, 0.0));
  var end = min(min(far.x, far.y), far.z);
  let slope = dot(uniforms.cut.xyz, along);
  let over = dot(uniforms.cut.xyz, eye) - uniforms.cut.w;
  // Where the ray enters through a face of the image or a cut there is no surface but the face itself.
  var opened = start;
  var openedFace = towards(seenAlong(vec3<f32>(near >= vec3<f32>(start))), v);
  if (abs(slope) > 1e-12) {
    let at = -over / slope;
    if (slope < 0.0) {
      if (at > start) {
        opened = at;
        openedFace = towards(seenAlong(uniforms.cut.xyz), v);
      }
      start = max(start, at);
    } else {
      end = min(end, at);
    }
  } else if (over > 0.0) {
    end = start - 1.0;
  }

  let jitter = uniforms.march.y * noise((place * 0.5 + 0.5) * uniforms.spread.zw);
  let origin = start - fract(start / stride) * stride + jitter * stride;
  var k = select(0.0, 1.0, origin < start);
  let projecting = uniforms.march.z > 0.5;
  let brick = uniforms.grid.w / uniforms.grid.xyz;
  var gathered = vec3<f32>(0.0);
  var left = 1.0;
  var most = 0.0;
  var samples = 0.0;

  for (var n = 0; n < 8192; n++) {
    let t = origin + k * stride;
    if (t > end) { break; }
    let p = eye + along * t;

    if (uniforms.brickGrid.w > 0.5) {
      let own = clamp(floor(p / brick), vec3<f32>(0.0), uniforms.brickGrid.xyz - 1.0);
      let told = floor(textureSampleLevel(bricks, bricksSampler, (own + 0.5) / uniforms.brickGrid.xyz, 0.0).r * 255.0 + 0.5);
      var clear = told;
      if (projecting) { clear = select(0.0, 1.0, told / 255.0 <= most); }
      if (clear > 0.5) {
        let exits = (select(own - (clear - 1.0), own + clear, along > vec3<f32>(0.0)) * brick - eye) / along;
        let exit = min(min(exits.x, exits.y), exits.z);
        k = max(k + 1.0, floor((exit - origin) / stride) + 1.0);
        continue;
      }
    }

    samples += 1.0;
    let share = clamp(texelAt(p) * uniforms.scale.x + uniforms.scale.y, 0.0, 1.0);
    if (projecting) {
      most = max(most, share);
      if (most >= 1.0) { break; }
    } else {
      let entries = uniforms.viewer.w;
      let found = textureSampleLevel(transfer, transferSampler, vec2<f32>((share * (entries - 1.0) + 0.5) / entries, 0.5), 0.0);
      if (found.a > 0.0) {
        let alpha = 1.0 - pow(max(1.0 - found.a, 1e-6), stride * stretch);
        let depth = (t - opened) * stretch;
        var colour = lit(found.rgb, openedFace, v, 1.0);
        if (depth > 0.5) {
          let g = slopeAt(p);
          let facing = lit(found.rgb, towards(g, v), v, smoothstep(uniforms.scale.w, uniforms.scale.z, length(g)));
          colour = mix(colour, facing, smoothstep(0.5, 3.0, depth));
        }
        gathered += left * alpha * colour;
        left *= 1.0 - alpha;
        if (left < 0.004) {
          left = 0.0;
          break;
        }
      }
    }
    k += 1.0;
  }

  if (uniforms.march.w > 0.5) {
    fragmentOutputs.color = vec4<f32>((samples % 256.0) / 255.0, floor(samples / 256.0) / 255.0, 0.0, 1.0);
  } else if (projecting) {
    fragmentOutputs.color = vec4<f32>(vec3<f32>(most), 1.0);
  } else {
    let alpha = 1.0 - left;
    var colour = gathered / max(alpha, 1e-6);
    colour = mix(vec3<f32>(dot(colour, vec3<f32>(0.2126, 0.7152, 0.0722))), colour, uniforms.sky.w);
    colour = pow(clamp(colour, vec3<f32>(0.0), vec3<f32>(1.0)), vec3<f32>(1.0 / 2.2));
    fragmentOutputs.color = vec4<f32>(colour * alpha, alpha);
  }
}
