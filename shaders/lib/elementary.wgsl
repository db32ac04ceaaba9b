// Elementary functions good to a few units in the last place of float32. WGSL's own log, exp, sin, cos are only promised
// to about 1e-3 in absolute terms and differ between drivers; these use +, -, *, / and bit moves alone, so a kernel
// gives the same physiology on every adapter. Checked against float64 in tests/gpu/random.gpu.test.ts.

// Natural logarithm of a positive normal number: x = m 2^e with m in [sqrt(1/2), sqrt(2)), ln m = 2 artanh((m-1)/(m+1)).
fn soma_log(x: f32) -> f32 {
  let bits = bitcast<u32>(x);
  var e = i32(bits >> 23u) - 127;
  var m = bitcast<f32>((bits & 0x007fffffu) | 0x3f800000u);
  if (m > 1.41421356) {
    m *= 0.5;
    e += 1;
  }
  let s = (m - 1.0) / (m + 1.0);
  let z = s * s;
  let series = 2.0 * s + s * z * (0.6666666667 + z * (0.4 + z * (0.2857142857 + z * 0.2222222222)));
  // ln 2 in two parts keeps the product exact for every exponent.
  return f32(e) * 0.693359375 + (f32(e) * -2.12194440e-4 + series);
}

// e^x; 0 below -87, about 1.7e38 above 88: large enough to be caught as out of bounds, never infinite.
fn soma_exp(x: f32) -> f32 {
  if (x < -87.0) {
    return 0.0;
  }
  let y = min(x, 88.0);
  let n = floor(y * 1.44269504 + 0.5);
  let r = (y - n * 0.693359375) + n * 2.12194440e-4;
  let p = 1.0 + r * (1.0 + r * (0.5 + r * (0.1666666667 + r * (0.04166666667 + r * (0.008333333333 + r * 0.001388888889)))));
  let half = i32(n) / 2;
  return p * bitcast<f32>(u32(half + 127) << 23u) * bitcast<f32>(u32(i32(n) - half + 127) << 23u);
}

// x^y for x > 0.
fn soma_pow(x: f32, y: f32) -> f32 {
  return soma_exp(y * soma_log(x));
}

// (sin x, cos x) for |x| up to about 1000: quarter turns removed in three parts, then Taylor polynomials on +-pi/4.
fn soma_sincos(x: f32) -> vec2<f32> {
  let n = floor(x * 0.636619772 + 0.5);
  let r = ((x - n * 1.5703125) - n * 4.83751297e-4) - n * 7.54978942e-8;
  let z = r * r;
  let s = r + r * z * (-0.1666666667 + z * (0.008333333333 + z * (-1.984126984e-4 + z * 2.755731922e-6)));
  let c = 1.0 + z * (-0.5 + z * (0.04166666667 + z * (-0.001388888889 + z * 2.480158730e-5)));
  let quarter = i32(n) & 3;
  if (quarter == 0) {
    return vec2<f32>(s, c);
  }
  if (quarter == 1) {
    return vec2<f32>(c, -s);
  }
  if (quarter == 2) {
    return vec2<f32>(-s, -c);
  }
  return vec2<f32>(-c, s);
}
