// One triangle that covers the picture. Twin: volume.vertex.glsl.
attribute position : vec3<f32>;

varying vPlace : vec2<f32>;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  vertexOutputs.vPlace = vertexInputs.position.xy;
  vertexOutputs.position = vec4<f32>(vertexInputs.position.xy, 0.0, 1.0);
}
