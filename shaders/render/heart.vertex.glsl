// The heart's surfaces: rest position moved by six displacement fields. Twin: heart.vertex.wgsl.
precision highp float;

attribute vec3 position;
attribute vec3 normal;
attribute vec4 color;
attribute vec4 d0;
attribute vec4 d1;
attribute vec4 d2;
attribute vec4 d3;
attribute vec4 d4;

uniform mat4 viewing;
/** Amplitudes of the first four modes; the fifth, the sixth, share of the other normal, unused. */
uniform vec4 poseA;
uniform vec4 poseB;
/** See heart.fragment.glsl. */
uniform vec4 mode;

varying vec3 vWorld;
varying vec3 vRest;
varying vec3 vNormal;
varying vec4 vTint;
flat varying float vId;
/** What a cut shows here: 0 muscle, 0.5 wall of an atrium, 1 wall of a great vessel. */
varying float vFlesh;
/** Does the vertex belong to the structure shown alone, to the marked one: 0 or 1. */
varying vec2 vShare;

vec3 unpackNormal(float packedNormal) {
  float high = floor(packedNormal / 4096.0);
  vec2 e = vec2(high, packedNormal - high * 4096.0) / 4095.0 * 2.0 - 1.0;
  vec3 n = vec3(e, 1.0 - abs(e.x) - abs(e.y));
  if (n.z < 0.0) {
    vec2 s = vec2(n.x >= 0.0 ? 1.0 : -1.0, n.y >= 0.0 ? 1.0 : -1.0);
    n = vec3((1.0 - abs(n.yx)) * s, n.z);
  }
  return normalize(n);
}

/** Twin of `belongsTo` in structures.ts. */
bool belongs(float id, float alone) {
  float whole = id;
  if (id == 11.0 || id == 20.0) {
    whole = 0.0;
  } else if (id == 9.0) {
    whole = 2.0;
  } else if (id == 10.0) {
    whole = 3.0;
  }
  return id == alone || whole == alone;
}

void main() {
  vec3 moved = position
    + poseA.x * d0.xyz
    + poseA.y * vec3(d0.w, d1.xy)
    + poseA.z * vec3(d1.zw, d2.x)
    + poseA.w * d2.yzw
    + poseB.x * d3.xyz
    + poseB.y * vec3(d3.w, d4.xy);
  vWorld = moved;
  vRest = position;
  vNormal = mix(normal, unpackNormal(d4.z), poseB.z);
  vTint = color;
  // The last number holds the structure and, behind the point, nine tenths of the flesh.
  vId = floor(d4.w);
  vFlesh = (d4.w - floor(d4.w)) / 0.9;
  vShare = vec2(belongs(vId, mode.y) ? 1.0 : 0.0, belongs(vId, mode.z) ? 1.0 : 0.0);
  gl_Position = viewing * vec4(moved, 1.0);
}
