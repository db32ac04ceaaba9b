// One cell of the viewer: a rectangle of the picture. Twin: plane.vertex.glsl.
attribute position : vec3<f32>;

/** Left, lower, right and upper edge in clip space. */
uniform place : vec4<f32>;
/** Width and height in pixels, samples through the slab, mm from sample to sample. */
uniform cell : vec4<f32>;

varying vPixel : vec2<f32>;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
  let at = vertexInputs.position.xy;
  // Pixels run downwards, clip space upwards.
  vertexOutputs.vPixel = vec2<f32>(at.x, 1.0 - at.y) * uniforms.cell.xy;
  vertexOutputs.position = vec4<f32>(mix(uniforms.place.xy, uniforms.place.zw, at), 0.0, 1.0);
}
