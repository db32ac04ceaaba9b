// A plane, or a slab around it, through one image and a second laid over it. Twin: plane.fragment.wgsl.
precision highp float;
precision highp sampler3D;

varying vec2 vPixel;

uniform highp sampler3D image;
uniform highp sampler3D over;

/** Width and height in pixels, samples through the slab, mm from sample to sample. */
uniform vec4 cell;
/** Texture coordinates of the image: per pixel across, per pixel down, per mm of depth, at the upper left corner. */
uniform vec4 imageU;
uniform vec4 imageV;
uniform vec4 imageW;
uniform vec4 overU;
uniform vec4 overV;
uniform vec4 overW;
/** Texels along each axis; 1 = filtered linearly, 0 = nearest texel. */
uniform vec4 imageGrid;
uniform vec4 overGrid;
/** Brightness is x * texel + y; 1 in z turns it over; w joins samples of a slab: 0 mean, 1 largest, 2 smallest. */
uniform vec4 look;
/** The same x and y for the second image; opacity; colour map 0 cividis, 1 heat, 2 grey. */
uniform vec4 overLook;

vec3 mapped(vec3 at, vec4 u, vec4 v, vec4 w) {
  vec4 p = vec4(at, 1.0);
  return vec3(dot(p, u), dot(p, v), dot(p, w));
}

vec3 snapped(vec3 p, vec4 grid) {
  return grid.w > 0.5 ? p : (floor(p * grid.xyz) + 0.5) / grid.xyz;
}

float joined(float a, float b) {
  if (look.w < 0.5) return a + b;
  return look.w < 1.5 ? max(a, b) : min(a, b);
}

/** Brightness of a texel before it is cut off, and whether there is one. */
float through(int which, out bool there) {
  int count = int(cell.z);
  float sum = 0.0;
  int found = 0;
  for (int n = 0; n < count; n++) {
    float depth = (float(n) - 0.5 * float(count - 1)) * cell.w;
    vec3 at = vec3(vPixel, depth);
    vec3 p = which == 1 ? mapped(at, overU, overV, overW) : mapped(at, imageU, imageV, imageW);
    if (any(lessThan(p, vec3(0.0))) || any(greaterThan(p, vec3(1.0)))) continue;
    float light = which == 1
      ? overLook.x * textureLod(over, snapped(p, overGrid), 0.0).r + overLook.y
      : look.x * textureLod(image, snapped(p, imageGrid), 0.0).r + look.y;
    sum = found == 0 ? light : joined(sum, light);
    found++;
  }
  if (found > 1 && look.w < 0.5) sum /= float(found);
  there = found > 0;
  return sum;
}

/** Five stops of cividis (Nunez and others 2018), straight between; black-body heat; grey. */
vec3 coloured(float t, float kind) {
  if (kind > 1.5) return vec3(t);
  if (kind > 0.5) return clamp(vec3(3.0 * t, 3.0 * t - 1.0, 3.0 * t - 2.0), 0.0, 1.0);
  vec3 a = vec3(0.0, 0.133, 0.306);
  vec3 b = vec3(0.263, 0.306, 0.424);
  vec3 c = vec3(0.49, 0.486, 0.471);
  vec3 d = vec3(0.737, 0.682, 0.424);
  vec3 e = vec3(0.996, 0.91, 0.22);
  float s = t * 4.0;
  return mix(mix(mix(mix(a, b, clamp(s, 0.0, 1.0)), c, clamp(s - 1.0, 0.0, 1.0)), d, clamp(s - 2.0, 0.0, 1.0)), e, clamp(s - 3.0, 0.0, 1.0));
}

void main() {
  bool there;
  float light = clamp(through(0, there), 0.0, 1.0);
  if (look.z > 0.5) light = 1.0 - light;
  vec3 colour = vec3(there ? light : 0.0);
  if (overLook.z > 0.0) {
    bool second;
    float t = clamp(through(1, second), 0.0, 1.0);
    // What is below its window lets the first image through.
    float share = second ? overLook.z * smoothstep(0.0, 0.15, t) : 0.0;
    colour = mix(colour, coloured(t, overLook.w), share);
  }
  gl_FragColor = vec4(colour, 1.0);
}
