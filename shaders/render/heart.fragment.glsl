// Matt, slightly translucent tissue; where the cut plane opens a wall, its back faces are drawn as the cut itself.
// Twin: heart.fragment.wgsl.
precision highp float;

varying vec3 vWorld;
varying vec3 vRest;
varying vec3 vNormal;
varying vec4 vTint;
flat varying float vId;
varying float vFlesh;
/** Does the point belong to the structure shown alone, to the marked one: 0.5 and above. */
varying vec2 vShare;

uniform vec3 eye;
/** Plane (unit normal, distance): what lies on the side of the normal is cut away. */
uniform vec4 cut;
/** Cut on; structure shown alone (-1 none); structure to be marked (-1 none); 1 = the glass pass, 2 = the mask of what is marked. */
uniform vec4 mode;
/** Colour of this part's cut: 0 by structure, 1 its own, 2 its own and the part is thin; fineness of the grain; share of colour; ghost strength. */
uniform vec4 style;
uniform vec3 keyLight;
uniform vec3 fillLight;
uniform vec3 skyColour;
uniform vec3 groundColour;
uniform vec3 keyColour;
/** Long axis of the left ventricle towards its apex, and where its base lies along it. */
uniform vec4 axis;
uniform vec3 up;

float hash(vec3 p) {
  vec3 q = fract(p * vec3(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yxz + 33.33);
  return fract((q.x + q.y) * q.z);
}

/** Value noise and its gradient (iquilezles.org/articles/morenoise). */
vec4 noised(vec3 x) {
  vec3 i = floor(x);
  vec3 w = fract(x);
  vec3 u = w * w * (3.0 - 2.0 * w);
  vec3 du = 6.0 * w * (1.0 - w);
  float a = hash(i);
  float b = hash(i + vec3(1.0, 0.0, 0.0));
  float c = hash(i + vec3(0.0, 1.0, 0.0));
  float d = hash(i + vec3(1.0, 1.0, 0.0));
  float e = hash(i + vec3(0.0, 0.0, 1.0));
  float f = hash(i + vec3(1.0, 0.0, 1.0));
  float g = hash(i + vec3(0.0, 1.0, 1.0));
  float h = hash(i + vec3(1.0, 1.0, 1.0));
  float k1 = b - a;
  float k2 = c - a;
  float k3 = e - a;
  float k4 = a - b - c + d;
  float k5 = a - c - e + g;
  float k6 = a - b - e + f;
  float k7 = -a + b + c - d + e - f - g + h;
  float value = a + k1 * u.x + k2 * u.y + k3 * u.z + k4 * u.x * u.y + k5 * u.y * u.z + k6 * u.z * u.x + k7 * u.x * u.y * u.z;
  vec3 slope = du * vec3(
    k1 + k4 * u.y + k6 * u.z + k7 * u.y * u.z,
    k2 + k5 * u.z + k4 * u.x + k7 * u.z * u.x,
    k3 + k6 * u.x + k5 * u.y + k7 * u.x * u.y);
  return vec4(slope, value);
}

vec3 linear(vec3 c) {
  return pow(c, vec3(2.2));
}

void main() {
  float outside = dot(cut.xyz, vWorld) - cut.w;
  // A triangle seen edge on tells its place badly (it is read at the middle of a pixel it may not cover): no stray dots.
  bool unsure = fwidth(outside) > 6.0 && abs(style.x - 1.0) > 0.5;
  if (mode.x > 0.5 && (outside > 0.0 || unsure)) {
    discard;
  }
  float id = floor(vId + 0.5);
  bool alone = mode.y >= 0.0;
  bool chosen = vShare.x >= 0.5;
  bool glass = mode.w == 1.0;
  if (alone && (chosen == glass)) {
    discard;
  }
  vec3 ray = normalize(vWorld - eye);
  bool front = gl_FrontFacing;
  vec3 tint = linear(vTint.rgb);
  float open = vTint.a;
  vec3 n = normalize(vNormal);
  vec3 at = vRest;
  float wet = 1.0;
  bool isCut = !front && mode.x > 0.5 && !glass;
  if (isCut) {
    // Back face: the ray went into tissue at the plane. Shade the point where it did.
    n = cut.xyz;
    float facing = dot(n, ray);
    float back = abs(facing) < 1e-4 ? 0.0 : -outside / facing;
    at = vWorld + ray * back;
    float depth = -back;
    open = 1.0;
    wet = 0.35;
    // A thin vessel's far side without its near side: it lies deeper in the wall and is not cut.
    if (style.x > 1.5 && depth > 5.0) {
      discard;
    }
    if (style.x < 0.5) {
      vec3 muscleCut = linear(vec3(0.62, 0.225, 0.195));
      float kind = clamp(vFlesh, 0.0, 1.0);
      vec3 flesh = mix(muscleCut, linear(vec3(0.72, 0.36, 0.31)), smoothstep(0.0, 0.5, kind));
      flesh = mix(flesh, linear(vec3(0.86, 0.66, 0.58)), smoothstep(0.5, 1.0, kind));
      // Beyond the base towards the apex everything cut is muscle, whatever lies behind it.
      flesh = mix(flesh, muscleCut, smoothstep(-14.0, -3.0, dot(at, axis.xyz) - axis.w));
      // Fat lies just under a fatty skin.
      float fatty = smoothstep(0.02, 0.12, tint.g - 0.62 * tint.r) * smoothstep(0.35, 0.6, tint.r) * (1.0 - smoothstep(2.0, 5.0, abs(depth)));
      tint = mix(flesh, linear(vec3(0.9, 0.76, 0.5)), fatty);
    }
  } else if (!front) {
    n = -n;
  }
  if (mode.w == 2.0) {
    gl_FragColor = vec4(vec3(step(0.5, vShare.y)), 1.0);
    return;
  }
  float muscle = (id < 4.0 || id == 9.0 || id == 10.0 || id == 11.0 || id == 20.0 ? 1.0 : 0.35) * (1.0 - min(1.0, style.x));
  if (style.y > 0.0) {
    float along = dot(at, axis.xyz);
    vec4 fibre = noised((at - axis.xyz * along * 0.72) * 0.62 + 7.0);
    vec4 grain = noised(at * 0.17 + 3.0);
    n = normalize(n - (fibre.xyz * 0.1 * muscle + grain.xyz * 0.035) * style.y * (isCut ? 0.4 : 1.0));
    tint *= 1.0 + style.y * (0.2 * muscle * (fibre.w - 0.5) + 0.16 * (grain.w - 0.5));
  }
  vec3 toEye = -ray;
  float nv = clamp(dot(n, toEye), 0.0, 1.0);
  float nl = dot(n, keyLight);
  float wrap = clamp((nl + 0.32) / 1.32, 0.0, 1.0);
  float key = wrap * wrap * (0.45 + 0.55 * open);
  // Light that has gone a little way through: warm, strongest where the surface turns from the light.
  float through = clamp((nl + 0.55) / 1.55, 0.0, 1.0) - clamp(nl, 0.0, 1.0);
  vec3 warm = vec3(1.0, 0.34, 0.22) * through * 0.34 * (0.5 + 0.5 * open);
  float fill = clamp((dot(n, fillLight) + 0.2) / 1.2, 0.0, 1.0) * 0.26 * open;
  vec3 sky = mix(groundColour, skyColour, 0.5 + 0.5 * dot(n, up)) * (0.12 + 0.88 * open * open);
  vec3 halfway = normalize(keyLight + toEye);
  float nh = clamp(dot(n, halfway), 0.0, 1.0);
  float gloss = (0.2 * pow(nh, 46.0) + 0.055 * pow(nh, 9.0)) * wet * open * smoothstep(-0.1, 0.3, nl);
  float rim = pow(1.0 - nv, 3.2) * (0.1 + 0.12 * clamp(dot(n, up), 0.0, 1.0)) * open * wet;
  vec3 colour = tint * (sky + keyColour * (key + warm) + fill) + keyColour * gloss + (tint * 0.5 + 0.12) * rim;
  colour = colour / (1.0 + 0.16 * colour);
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(vec3(grey), colour, style.z);
  colour = pow(clamp(colour, vec3(0.0), vec3(1.0)), vec3(1.0 / 2.2));
  float alpha = 1.0;
  if (glass) {
    alpha = style.w * (0.05 + 0.6 * pow(1.0 - nv, 2.4));
  }
  gl_FragColor = vec4(colour * alpha, alpha);
}
