// A closed surface in the patient. Twin: shell.vertex.glsl.
attribute position : vec3<f32>;
/** Outward normal; how far the vertex belongs to the end of the scan. */
attribute facing : vec4<f32>;

uniform viewing : mat4x4<f32>;

varying vWorld : vec3<f32>;
varying vNormal : vec3<f32>;
varying vEnd : f32;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  vertexOutputs.vWorld = vertexInputs.position;
  vertexOutputs.vNormal = vertexInputs.facing.xyz;
  vertexOutputs.vEnd = vertexInputs.facing.w;
  vertexOutputs.position = uniforms.viewing * vec4<f32>(vertexInputs.position, 1.0);
}
