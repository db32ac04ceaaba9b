// A thin line along the edge of what the mask shows white. Twin: outline.fragment.wgsl.
precision highp float;

varying vec2 vPlace;

uniform sampler2D mask;
/** Size of a picture element (share of the picture), half width of the line in elements, unused. */
uniform vec4 grid;
/** Colour of the line and its strength. */
uniform vec4 ink;

void main() {
  float sum = texture2D(mask, vPlace).r;
  for (int i = 0; i < 12; i++) {
    float angle = float(i) * 0.5235987756;
    sum += texture2D(mask, vPlace + vec2(cos(angle), sin(angle)) * grid.xy * grid.z).r;
  }
  // Half of the neighbourhood white: on the edge.
  float share = sum / 13.0;
  float alpha = ink.a * smoothstep(0.25, 0.85, 4.0 * share * (1.0 - share));
  gl_FragColor = vec4(ink.rgb * alpha, alpha);
}
