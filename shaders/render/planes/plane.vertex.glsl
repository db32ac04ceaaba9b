// One cell of the viewer: a rectangle of the picture. Twin: plane.vertex.wgsl.
precision highp float;

attribute vec3 position;

/** Left, lower, right and upper edge in clip space. */
uniform vec4 place;
/** Width and height in pixels, samples through the slab, mm from sample to sample. */
uniform vec4 cell;

varying vec2 vPixel;

void main() {
  vec2 at = position.xy;
  // Pixels run downwards, clip space upwards.
  vPixel = vec2(at.x, 1.0 - at.y) * cell.xy;
  gl_Position = vec4(mix(place.xy, place.zw, at), 0.0, 1.0);
}
