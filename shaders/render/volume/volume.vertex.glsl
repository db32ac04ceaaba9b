// One triangle that covers the picture. Twin: volume.vertex.wgsl.
precision highp float;

attribute vec3 position;

varying vec2 vPlace;

void main() {
  vPlace = position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
