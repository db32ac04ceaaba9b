// One triangle that covers the picture. Twin: outline.vertex.glsl.
attribute position : vec3<f32>;

varying vPlace : vec2<f32>;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  vertexOutputs.vPlace = vertexInputs.position.xy * 0.5 + 0.5;
  vertexOutputs.position = vec4<f32>(vertexInputs.position.xy, 0.0, 1.0);
}
