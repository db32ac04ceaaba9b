// Floors, walls, beds and people of a building; one program for all. Twin: floor.vertex.glsl.
attribute position : vec3<f32>;
attribute facing : vec3<f32>;
#ifdef INSTANCES
// Place, size and turn of one instance; the last numbers are not a matrix's but its colour and its mark.
attribute world0 : vec4<f32>;
attribute world1 : vec4<f32>;
attribute world2 : vec4<f32>;
attribute world3 : vec4<f32>;
#else
/** Colour and mark of a corner. */
attribute tone : vec4<f32>;
#endif

uniform viewing : mat4x4<f32>;

varying vNormal : vec3<f32>;
varying vColour : vec3<f32>;
varying vLocal : vec3<f32>;
varying vMark : f32;

@vertex
fn main(input : VertexInputs) -> FragmentInputs {
#ifdef INSTANCES
  let at = vertexInputs.world0.xyz * vertexInputs.position.x + vertexInputs.world1.xyz * vertexInputs.position.y
    + vertexInputs.world2.xyz * vertexInputs.position.z + vertexInputs.world3.xyz;
  vertexOutputs.vNormal = vertexInputs.world0.xyz * vertexInputs.facing.x + vertexInputs.world1.xyz * vertexInputs.facing.y
    + vertexInputs.world2.xyz * vertexInputs.facing.z;
  vertexOutputs.vColour = vec3<f32>(vertexInputs.world0.w, vertexInputs.world1.w, vertexInputs.world2.w);
  vertexOutputs.vMark = vertexInputs.world3.w;
#else
  let at = vertexInputs.position;
  vertexOutputs.vNormal = vertexInputs.facing;
  vertexOutputs.vColour = vertexInputs.tone.rgb;
  vertexOutputs.vMark = vertexInputs.tone.a;
#endif
  vertexOutputs.vLocal = vertexInputs.position;
  vertexOutputs.position = uniforms.viewing * vec4<f32>(at, 1.0);
}
