import { beforeAll, describe, expect, it } from 'vitest';
import { normalQuantile, randomNormal } from '#models/core/normal.ts';
import { PURPOSE, randomBits, randomOpenUniform, randomUniform } from '#models/core/random.ts';
import elementary from '#shaders/lib/elementary.wgsl?raw';
import normal from '#shaders/lib/normal.wgsl?raw';
import { requestGpu } from '#workers/gpu/device.ts';
import { asFloats, probe } from './probe.ts';

let device: GPUDevice;
beforeAll(async () => {
  device = (await requestGpu()).device;
});

const N = 40_000;
const SEED = 0xdeadbeef;

describe('random numbers on the GPU', () => {
  it('are the CPU’s bits, for members, purposes and steps far apart', async () => {
    const words = await probe(device, `${normal} fn value(i: u32) -> u32 { return random_bits(${SEED}u, i, i % 7u, i * 2654435761u); }`, N);
    let different = 0;
    words.forEach((word, i) => (different += Number(word !== randomBits(SEED, i, i % 7, Math.imul(i, 2654435761)))));
    expect(different).toBe(0);
  });

  it('give bit-equal uniforms, closed and open', async () => {
    const code = `${normal} fn value(i: u32) -> u32 {
      let u = select(random_uniform(5u, i, ${PURPOSE.test}u, 9u), random_open_uniform(5u, i, ${PURPOSE.test}u, 9u), i % 2u == 1u);
      return bitcast<u32>(u);
    }`;
    const floats = asFloats(await probe(device, code, N));
    let different = 0;
    floats.forEach((u, i) => (different += Number(u !== (i % 2 ? randomOpenUniform : randomUniform)(5, i, PURPOSE.test, 9))));
    expect(different).toBe(0);
  });

  it('give the CPU’s normals within 1e-5, with mean 0 and variance 1 (3.29 standard errors)', async () => {
    const code = `${normal} fn value(i: u32) -> u32 { return bitcast<u32>(random_normal(5u, i, ${PURPOSE.test}u, 3u)); }`;
    const z = asFloats(await probe(device, code, N));
    let worst = 0;
    z.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - randomNormal(5, i, PURPOSE.test, 3)))));
    expect(worst).toBeLessThan(1e-5);
    const mean = z.reduce((s, x) => s + x, 0) / N;
    const variance = z.reduce((s, x) => s + x * x, 0) / N;
    expect(Math.abs(mean)).toBeLessThan(3.29 / Math.sqrt(N));
    expect(Math.abs(variance - 1)).toBeLessThan(3.29 * Math.sqrt(2 / N));
  });

  it('invert the normal distribution in the far tails too', async () => {
    const code = `${normal} fn value(i: u32) -> u32 {
      let p = f32(i + 1u) * 5.9604644775390625e-8;
      return bitcast<u32>(select(normal_quantile(p), normal_quantile(1.0 - p), i % 2u == 1u));
    }`;
    const z = asFloats(await probe(device, code, 4096));
    z.forEach((value, i) => {
      const p = (i + 1) * 2 ** -24;
      expect(Math.abs(value - normalQuantile(i % 2 ? 1 - p : p))).toBeLessThan(1e-5);
    });
  });
});

describe('elementary functions on the GPU', () => {
  const relative = (got: number, want: number): number => Math.abs(got - want) / Math.max(1e-30, Math.abs(want));

  it('logarithm: within 3e-7 relative or 1e-7 absolute from 1e-30 to 1e30', async () => {
    const x = (i: number): number => Math.fround(10 ** ((i / 8192) * 60 - 30));
    const values = Array.from({ length: 256 }, (_, i) => x(i * 32 + 7));
    const code = `${elementary} const xs = array<f32, 256>(${values.map((v) => `${v}f`).join(', ')});
      fn value(i: u32) -> u32 { let table = xs; return bitcast<u32>(soma_log(table[i])); }`;
    const got = asFloats(await probe(device, code, 256));
    values.forEach((v, i) => expect(Math.abs(got[i]! - Math.log(v))).toBeLessThan(1e-7 + 3e-7 * Math.abs(Math.log(v))));
  });

  it('exponential: within 3e-7 relative and the input’s own rounding from -80 to 80', async () => {
    const code = `${elementary} fn value(i: u32) -> u32 { return bitcast<u32>(soma_exp((f32(i) - 4096.0) * 0.01953125)); }`;
    const got = asFloats(await probe(device, code, 8192));
    let worst = 0;
    got.forEach((value, i) => (worst = Math.max(worst, relative(value, Math.exp((i - 4096) * 0.01953125)))));
    expect(worst).toBeLessThan(5e-7);
  });

  it('sine and cosine: within 3e-7 absolute up to 200', async () => {
    const code = `${elementary} fn value(i: u32) -> u32 {
      let v = soma_sincos((f32(i) - 4096.0) * 0.048828125);
      return bitcast<u32>(select(v.x, v.y, i % 2u == 1u));
    }`;
    const got = asFloats(await probe(device, code, 8192));
    let worst = 0;
    got.forEach((value, i) => {
      const x = (i - 4096) * 0.048828125;
      worst = Math.max(worst, Math.abs(value - (i % 2 ? Math.cos(x) : Math.sin(x))));
    });
    expect(worst).toBeLessThan(3e-7);
  });
});
