// Counter-based random numbers, bit-equal to models/core/random.ts.
// Threefry-2x32, 20 rounds (Salmon et al. 2011): key = (seed, purpose), counter = (member, step).

fn threefry_round(x: vec2<u32>, r: u32) -> vec2<u32> {
  let sum = x.x + x.y;
  return vec2<u32>(sum, ((x.y << r) | (x.y >> (32u - r))) ^ sum);
}

fn threefry(key: vec2<u32>, counter: vec2<u32>) -> vec2<u32> {
  let k2 = 0x1bd11bdau ^ key.x ^ key.y;
  var x = counter + key;
  x = threefry_round(threefry_round(threefry_round(threefry_round(x, 13u), 15u), 26u), 6u);
  x += vec2<u32>(key.y, k2 + 1u);
  x = threefry_round(threefry_round(threefry_round(threefry_round(x, 17u), 29u), 16u), 24u);
  x += vec2<u32>(k2, key.x + 2u);
  x = threefry_round(threefry_round(threefry_round(threefry_round(x, 13u), 15u), 26u), 6u);
  x += vec2<u32>(key.x, key.y + 3u);
  x = threefry_round(threefry_round(threefry_round(threefry_round(x, 17u), 29u), 16u), 24u);
  x += vec2<u32>(key.y, k2 + 4u);
  x = threefry_round(threefry_round(threefry_round(threefry_round(x, 13u), 15u), 26u), 6u);
  x += vec2<u32>(k2, key.x + 5u);
  return x;
}

fn random_bits(seed: u32, member: u32, purpose: u32, step: u32) -> u32 {
  return threefry(vec2<u32>(seed, purpose), vec2<u32>(member, step)).x;
}

// [0, 1), exact multiples of 2^-24.
fn random_uniform(seed: u32, member: u32, purpose: u32, step: u32) -> f32 {
  return f32(random_bits(seed, member, purpose, step) >> 8u) * 5.9604644775390625e-8;
}

// (0, 1), odd multiples of 2^-24.
fn random_open_uniform(seed: u32, member: u32, purpose: u32, step: u32) -> f32 {
  return f32((random_bits(seed, member, purpose, step) >> 9u) * 2u + 1u) * 5.9604644775390625e-8;
}
