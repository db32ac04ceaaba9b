// Matt, lit softly from the upper left. Colours are as shown. Twin: floor.fragment.wgsl.
precision highp float;

varying vec3 vNormal;
varying vec3 vColour;
varying vec3 vLocal;
varying float vMark;

uniform vec3 keyLight;
/** Light from everywhere, light from one side, share of colour kept. */
uniform vec3 light;

void main() {
  vec3 n = normalize(vNormal);
  float shade = light.x + light.y * clamp(0.5 + 0.5 * dot(n, keyLight), 0.0, 1.0);
  vec3 colour = vColour;
  // Bands around those who wait: seen without colour.
  if (vMark > 0.5 && fract(vLocal.z * 2.5 + (n.z > 0.7 ? (vLocal.x + vLocal.y) * 4.0 : 0.0)) < 0.42) {
    colour = mix(colour, vec3(0.06), 0.75);
  }
  colour = mix(vec3(dot(colour, vec3(0.2126, 0.7152, 0.0722))), colour, light.z) * shade;
  gl_FragColor = vec4(clamp(colour, vec3(0.0), vec3(1.0)), 1.0);
}
