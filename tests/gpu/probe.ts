/**
 * Runs `fn value(i: u32) -> u32` of some WGSL for i = 0 .. count - 1 on a bare WebGPU device, without tfjs, and returns
 * the words. Throws what the device says when the shader is not valid.
 */
export async function probe(device: GPUDevice, wgsl: string, count: number): Promise<Uint32Array> {
  const code = `${wgsl}
@group(0) @binding(0) var<storage, read_write> words: array<u32>;
@compute @workgroup_size(64) fn start(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x < ${count}u) { words[id.x] = value(id.x); }
}`;
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ code });
  const pipeline = device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'start' } });
  const size = 4 * count;
  const buffer = device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC });
  const staging = device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ });
  const bindGroup = device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries: [{ binding: 0, resource: { buffer } }] });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bindGroup);
  pass.dispatchWorkgroups(Math.ceil(count / 64));
  pass.end();
  encoder.copyBufferToBuffer(buffer, 0, staging, 0, size);
  device.queue.submit([encoder.finish()]);
  const error = await device.popErrorScope();
  if (error) throw new Error(error.message);
  await staging.mapAsync(GPUMapMode.READ);
  const words = new Uint32Array(staging.getMappedRange().slice(0));
  buffer.destroy();
  staging.destroy();
  return words;
}

/** The same words as float32. */
export const asFloats = (words: Uint32Array): Float32Array => new Float32Array(words.buffer);
