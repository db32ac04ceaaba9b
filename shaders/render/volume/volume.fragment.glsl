// Walks a ray through an image in space and gathers what its transfer function shows. Twin: volume.fragment.wgsl.
// Texture places run from 0 to 1 over the whole image; t counts mm in depth along the line of sight.
precision highp float;
precision highp sampler3D;

varying vec2 vPlace;

uniform sampler3D image;
/** Of each brick how far off the nearest one with something to see is, in bricks; projecting: its greatest value. */
uniform sampler3D bricks;
/** Colour (linear light) and opacity of 1 mm over the values shown. */
uniform sampler2D transfer;

/** The eye in texture places; number of entries of the transfer function. */
uniform vec4 viewer;
/** Steps in texture places for 1 mm forward, and to the right and upper edge of the picture at 1 mm. */
uniform vec4 ahead;
uniform vec4 across;
uniform vec4 aloft;
/** The same edges in mm: half width and half height at 1 mm; width and height of the picture in picture elements. */
uniform vec4 spread;
/** What is kept of the image, in texture places. */
uniform vec4 keepLow;
uniform vec4 keepHigh;
/** Plane in texture places: dot(normal, place) > distance is taken away. All zero: none. */
uniform vec4 cut;
/** Texels along each axis; texels along the edge of a brick. */
uniform vec4 grid;
/** Bricks along each axis; 1 = skip what is clear. */
uniform vec4 brickGrid;
/** Step in mm; strength of the jitter; mode 0 light gathered, 1 greatest value; 1 = count samples instead of colour. */
uniform vec4 march;
/** Share of the transfer function from a texel: texel * x + y. Slope of that share per mm from which on a surface is lit: fully, not at all. */
uniform vec4 scale;
/** How far from a place, in texture places along each axis, its slope is taken. */
uniform vec4 tap;
/** Ambient, diffuse, specular light, exponent. */
uniform vec4 surface;
/** Colours of light from above, from below, of the lamp; w of the first: share of colour kept. */
uniform vec4 sky;
uniform vec4 ground;
uniform vec4 lamp;
/** Texture places to the viewer's right, up and forward: rows for turning slopes into directions. */
uniform vec4 turnRight;
uniform vec4 turnUp;
uniform vec4 turnForward;

float texelAt(vec3 p) {
  return textureLod(image, p, 0.0).r;
}

/** A slope over texture places as a slope per mm to the viewer's right, up and forward. */
vec3 seenAlong(vec3 g) {
  return vec3(dot(turnRight.xyz, g), dot(turnUp.xyz, g), dot(turnForward.xyz, g));
}

vec3 slopeAt(vec3 p) {
  vec3 h = tap.xyz;
  vec3 g = vec3(
    texelAt(p + vec3(h.x, 0.0, 0.0)) - texelAt(p - vec3(h.x, 0.0, 0.0)),
    texelAt(p + vec3(0.0, h.y, 0.0)) - texelAt(p - vec3(0.0, h.y, 0.0)),
    texelAt(p + vec3(0.0, 0.0, h.z)) - texelAt(p - vec3(0.0, 0.0, h.z))
  ) * 0.5 / h * scale.x;
  return seenAlong(g);
}

/** Unit vector against g, turned towards the viewer. */
vec3 towards(vec3 g, vec3 v) {
  vec3 n = -g / max(length(g), 1e-9);
  return dot(n, v) > 0.0 ? -n : n;
}

/** Light on a surface that faces n (right, up, forward), seen along v. */
vec3 lit(vec3 colour, vec3 n, vec3 v, float share) {
  vec3 toLamp = normalize(vec3(-0.5, 0.62, -0.9));
  float nl = dot(n, toLamp);
  float wrapped = clamp((nl + 0.22) / 1.22, 0.0, 1.0);
  float nh = clamp(dot(n, normalize(toLamp - v)), 0.0, 1.0);
  vec3 around = mix(ground.rgb, sky.rgb, 0.5 + 0.5 * n.y);
  vec3 matt = colour * (surface.x * around + surface.y * wrapped * lamp.rgb);
  vec3 gloss = lamp.rgb * surface.z * pow(nh, surface.w) * step(0.0, nl);
  vec3 plain = colour * (surface.x * sky.rgb + 0.72 * surface.y * lamp.rgb);
  return mix(plain, matt + gloss, share);
}

/** Interleaved gradient noise (Jimenez 2014): the same at every frame, so that nothing flickers at rest. */
float noise(vec2 at) {
  return fract(52.9829189 * fract(dot(floor(at), vec2(0.06711056, 0.00583715))));
}

void main() {
  vec2 place = vPlace;
  vec3 eye = viewer.xyz;
  vec3 along = ahead.xyz + place.x * across.xyz + place.y * aloft.xyz;
  along = mix(along, vec3(1e-9), vec3(lessThan(abs(along), vec3(1e-9))));
  vec3 view = vec3(place * spread.xy, 1.0);
  float stretch = length(view);
  vec3 v = view / stretch;
  float stride = march.x;

  // From where to where the ray runs through what is kept.
  vec3 first = (keepLow.xyz - eye) / along;
  vec3 last = (keepHigh.xyz - eye) / along;
  vec3 near = min(first, last);
  vec3 far = max(first, last);
  float start = max(max(near.x, near.y), max(near.z, 0.0));
  float end = min(min(far.x, far.y), far.z);
  float slope = dot(cut.xyz, along);
  float over = dot(cut.xyz, eye) - cut.w;
  // Where the ray enters through a face of the image or a cut there is no surface but the face itself.
  float opened = start;
  vec3 openedFace = towards(seenAlong(vec3(greaterThanEqual(near, vec3(start)))), v);
  if (abs(slope) > 1e-12) {
    float at = -over / slope;
    if (slope < 0.0) {
      if (at > start) {
        opened = at;
        openedFace = towards(seenAlong(cut.xyz), v);
      }
      start = max(start, at);
    } else {
      end = min(end, at);
    }
  } else if (over > 0.0) {
    end = start - 1.0;
  }

  float jitter = march.y * noise((place * 0.5 + 0.5) * spread.zw);
  float origin = start - fract(start / stride) * stride + jitter * stride;
  float k = origin < start ? 1.0 : 0.0;
  bool projecting = march.z > 0.5;
  vec3 brick = grid.w / grid.xyz;
  vec3 gathered = vec3(0.0);
  float left = 1.0;
  float most = 0.0;
  float samples = 0.0;

  for (int n = 0; n < 8192; n++) {
    float t = origin + k * stride;
    if (t > end) { break; }
    vec3 p = eye + along * t;

    if (brickGrid.w > 0.5) {
      vec3 own = clamp(floor(p / brick), vec3(0.0), brickGrid.xyz - 1.0);
      float told = floor(textureLod(bricks, (own + 0.5) / brickGrid.xyz, 0.0).r * 255.0 + 0.5);
      float clear = told;
      if (projecting) { clear = told / 255.0 <= most ? 1.0 : 0.0; }
      if (clear > 0.5) {
        vec3 exits = (mix(own - (clear - 1.0), own + clear, vec3(greaterThan(along, vec3(0.0)))) * brick - eye) / along;
        float exit = min(min(exits.x, exits.y), exits.z);
        k = max(k + 1.0, floor((exit - origin) / stride) + 1.0);
        continue;
      }
    }

    samples += 1.0;
    float share = clamp(texelAt(p) * scale.x + scale.y, 0.0, 1.0);
    if (projecting) {
      most = max(most, share);
      if (most >= 1.0) { break; }
    } else {
      float entries = viewer.w;
      vec4 found = textureLod(transfer, vec2((share * (entries - 1.0) + 0.5) / entries, 0.5), 0.0);
      if (found.a > 0.0) {
        float alpha = 1.0 - pow(max(1.0 - found.a, 1e-6), stride * stretch);
        float depth = (t - opened) * stretch;
        vec3 colour = lit(found.rgb, openedFace, v, 1.0);
        if (depth > 0.5) {
          vec3 g = slopeAt(p);
          vec3 facing = lit(found.rgb, towards(g, v), v, smoothstep(scale.w, scale.z, length(g)));
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

  if (march.w > 0.5) {
    gl_FragColor = vec4(mod(samples, 256.0) / 255.0, floor(samples / 256.0) / 255.0, 0.0, 1.0);
  } else if (projecting) {
    gl_FragColor = vec4(vec3(most), 1.0);
  } else {
    float alpha = 1.0 - left;
    vec3 colour = gathered / max(alpha, 1e-6);
    colour = mix(vec3(dot(colour, vec3(0.2126, 0.7152, 0.0722))), colour, sky.w);
    colour = pow(clamp(colour, vec3(0.0), vec3(1.0)), vec3(1.0 / 2.2));
    gl_FragColor = vec4(colour * alpha, alpha);
  }
}
