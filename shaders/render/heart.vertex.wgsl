// The heart's surfaces: rest position moved by six displacement fields. Twin: heart.vertex.glsl.
attribute position : vec3<f32>;
attribute normal : vec3<f32>;
attribute color : vec4<f32>;
attribute d0 : vec4<f32>;
attribute d1 : vec4<f32>;
attribute d2 : vec4<f32>;
attribute d3 : vec4<f32>;
attribute d4 : vec4<f32>;

uniform viewing : mat4x4<f32>;
/** Amplitudes of the first four modes; the fifth, the sixth, share of the other normal, unused. */
uniform poseA : vec4<f32>;
uniform poseB : vec4<f32>;
/** See heart.fragment.wgsl. */
uniform mode : vec4<f32>;

varying vWorld : vec3<f32>;
varying vRest : vec3<f32>;
varying vNormal : vec3<f32>;
varying vTint : vec4<f32>;
flat varying vId : f32;
/** What a cut shows here: 0 muscle, 0.5 wall of an atrium, 1 wall of a great vessel. */
varying vFlesh : f32;
/** Does the vertex belong to the structure shown alone, to the marked one: 0 or 1. */
varying vShare : vec2<f32>;

fn unpackNormal(packed : f32) -> vec3<f32> {
  let high = floor(packed / 4096.0);
  let e = vec2<f32>(high, packed - high * 4096.0) / 4095.0 * 2.0 - 1.0;
  var n = vec3<f32>(e, 1.0 - abs(e.x) - abs(e.y));
  if (n.z < 0.0) {
    let s = select(vec2<f32>(-1.0), vec2<f32>(1.0), n.xy >= vec2<f32>(0.0));
    n = vec3<f32>((1.0 - abs(n.yx)) * s, n.z);
  }
  return normalize(n);
}

/** Twin of `belongsTo` in structures.ts. */
fn belongs(id : f32, alone : f32) -> bool {
  var whole = id;
  if (id == 11.0 || id == 20.0) {
    whole = 0.0;
  } else if (id == 9.0) {
    whole = 2.0;
  } else if (id == 10.0) {
    whole = 3.0;
  }
  return id == alone || whole == alone;
}

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  let a = vertexInputs.d0;
  let b = vertexInputs.d1;
  let c = vertexInputs.d2;
  let d = vertexInputs.d3;
  let e = vertexInputs.d4;
  let p = uniforms.poseA;
  let q = uniforms.poseB;
  let moved = vertexInputs.position
    + p.x * a.xyz
    + p.y * vec3<f32>(a.w, b.xy)
    + p.z * vec3<f32>(b.zw, c.x)
    + p.w * c.yzw
    + q.x * d.xyz
    + q.y * vec3<f32>(d.w, e.xy);
  vertexOutputs.vWorld = moved;
  vertexOutputs.vRest = vertexInputs.position;
  vertexOutputs.vNormal = mix(vertexInputs.normal, unpackNormal(e.z), q.z);
  vertexOutputs.vTint = vertexInputs.color;
  // The last number holds the structure and, behind the point, nine tenths of the flesh.
  vertexOutputs.vId = floor(e.w);
  vertexOutputs.vFlesh = (e.w - floor(e.w)) / 0.9;
  let id = vertexOutputs.vId;
  vertexOutputs.vShare = vec2<f32>(f32(belongs(id, uniforms.mode.y)), f32(belongs(id, uniforms.mode.z)));
  vertexOutputs.position = uniforms.viewing * vec4<f32>(moved, 1.0);
}
