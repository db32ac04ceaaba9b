// Matt tissue, or glass that is clear where one looks straight through and holds its outline. Twin: shell.fragment.wgsl.
precision highp float;

varying vec3 vWorld;
varying vec3 vNormal;
varying float vEnd;

uniform vec3 eye;
/** Plane (unit normal, distance): what lies on the side of the normal is taken away. */
uniform vec4 cut;
/** 1 = cut; 1 = glass; how much it is marked, 0 to 1; mm from stripe to stripe across the long axis of the body, 0 for none. */
uniform vec4 mode;
/** Colour in linear light; share of colour kept. */
uniform vec4 tint;
/** Opacity seen straight on and at the outline, how fast it rises, and what is left of it at the end of the scan. */
uniform vec4 glass;
uniform vec3 keyLight;
uniform vec3 fillLight;
uniform vec3 skyColour;
uniform vec3 groundColour;
uniform vec3 keyColour;
uniform vec3 up;
/** Colour of the line round what is marked, as shown. */
uniform vec3 ink;

void main() {
  float steep = max(fwidth(vWorld.z), 1e-4);
  if (mode.x > 0.5 && dot(cut.xyz, vWorld) > cut.w) {
    discard;
  }
  vec3 toEye = normalize(eye - vWorld);
  vec3 n = normalize(vNormal);
  if (dot(n, toEye) < 0.0 && !gl_FrontFacing) {
    n = -n;
  }
  float nv = clamp(dot(n, toEye), 0.0, 1.0);
  float nl = dot(n, keyLight);
  float wrap = clamp((nl + 0.35) / 1.35, 0.0, 1.0);
  float key = wrap * wrap;
  // Light that has gone a little way through is warmer.
  float through = clamp((nl + 0.6) / 1.6, 0.0, 1.0) - clamp(nl, 0.0, 1.0);
  float fill = clamp((dot(n, fillLight) + 0.2) / 1.2, 0.0, 1.0) * 0.24;
  vec3 sky = mix(groundColour, skyColour, 0.5 + 0.5 * dot(n, up));
  vec3 halfway = normalize(keyLight + toEye);
  float nh = clamp(dot(n, halfway), 0.0, 1.0);
  float gloss = (0.16 * pow(nh, 42.0) + 0.05 * pow(nh, 8.0)) * smoothstep(-0.1, 0.3, nl);
  float rim = pow(1.0 - nv, 3.0) * 0.16;
  vec3 colour = tint.rgb * (sky + keyColour * (key + 0.22 * through * vec3(1.0, 0.5, 0.4)) + fill);
  colour += keyColour * gloss + (tint.rgb * 0.5 + 0.1) * rim;
  colour *= 1.0 + 0.12 * mode.z;
  colour = colour / (1.0 + 0.16 * colour);
  colour = mix(vec3(dot(colour, vec3(0.2126, 0.7152, 0.0722))), colour, tint.a);
  colour = pow(clamp(colour, vec3(0.0), vec3(1.0)), vec3(1.0 / 2.2));
  float edge = mode.z * smoothstep(0.55, 0.78, 1.0 - nv);
  colour = mix(colour, ink, edge);
  float alpha = 1.0;
  if (mode.y > 0.5) {
    float open = smoothstep(0.04, 0.5, vEnd);
    alpha = mix(glass.x, glass.y, pow(1.0 - nv, glass.z)) * mix(1.0, glass.w, open);
    alpha = min(1.0, max(alpha * (1.0 + 0.5 * mode.z), 0.85 * edge));
    if (mode.w > 0.0) {
      float off = abs(fract(vWorld.z / mode.w) - 0.5) * mode.w;
      float line = 1.0 - smoothstep(0.14 * mode.w, 0.14 * mode.w + steep, off);
      // Too fine to be told apart they become an even tone.
      alpha *= mix(mix(0.35, 1.0, line), 0.53, smoothstep(0.2, 0.5, steep / mode.w));
    }
  }
  gl_FragColor = vec4(colour * alpha, alpha);
}
