// A rectangle in the patient with the scan on it. Twin: slice.vertex.glsl.
/** -1 to 1 in the plane. */
attribute position : vec3<f32>;

uniform viewing : mat4x4<f32>;
uniform middle : vec3<f32>;
uniform across : vec3<f32>;
uniform aloft : vec3<f32>;

varying vWorld : vec3<f32>;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  let at = uniforms.middle + vertexInputs.position.x * uniforms.across + vertexInputs.position.y * uniforms.aloft;
  vertexOutputs.vWorld = at;
  vertexOutputs.position = uniforms.viewing * vec4<f32>(at, 1.0);
}
