// A rectangle in the patient with the scan on it. Twin: slice.vertex.wgsl.
precision highp float;

/** -1 to 1 in the plane. */
attribute vec3 position;

uniform mat4 viewing;
uniform vec3 middle;
uniform vec3 across;
uniform vec3 aloft;

varying vec3 vWorld;

void main() {
  vWorld = middle + position.x * across + position.y * aloft;
  gl_Position = viewing * vec4(vWorld, 1.0);
}
