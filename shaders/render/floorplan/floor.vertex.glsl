// Floors, walls, beds and people of a building; one program for all. Twin: floor.vertex.wgsl.
precision highp float;

attribute vec3 position;
attribute vec3 facing;
#ifdef INSTANCES
// Place, size and turn of one instance; the last numbers are not a matrix's but its colour and its mark.
attribute vec4 world0;
attribute vec4 world1;
attribute vec4 world2;
attribute vec4 world3;
#else
/** Colour and mark of a corner. */
attribute vec4 tone;
#endif

uniform mat4 viewing;

varying vec3 vNormal;
varying vec3 vColour;
varying vec3 vLocal;
varying float vMark;

void main() {
#ifdef INSTANCES
  vec3 at = world0.xyz * position.x + world1.xyz * position.y + world2.xyz * position.z + world3.xyz;
  vNormal = world0.xyz * facing.x + world1.xyz * facing.y + world2.xyz * facing.z;
  vColour = vec3(world0.w, world1.w, world2.w);
  vMark = world3.w;
#else
  vec3 at = position;
  vNormal = facing;
  vColour = tone.rgb;
  vMark = tone.a;
#endif
  vLocal = position;
  gl_Position = viewing * vec4(at, 1.0);
}
