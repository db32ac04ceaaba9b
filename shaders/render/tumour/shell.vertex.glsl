// A closed surface in the patient. Twin: shell.vertex.wgsl.
precision highp float;

attribute vec3 position;
/** Outward normal; how far the vertex belongs to the end of the scan. */
attribute vec4 facing;

uniform mat4 viewing;

varying vec3 vWorld;
varying vec3 vNormal;
varying float vEnd;

void main() {
  vWorld = position;
  vNormal = facing.xyz;
  vEnd = facing.w;
  gl_Position = viewing * vec4(position, 1.0);
}
