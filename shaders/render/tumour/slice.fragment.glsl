// The scan on a plane, cut out along the skin, with the tumour's outlines and the dose over it. Twin: slice.fragment.wgsl.
precision highp float;
precision highp sampler3D;

varying vec3 vWorld;

uniform sampler3D scan;
uniform sampler3D body;
uniform sampler3D density;
uniform sampler3D chance;
uniform sampler3D dose;
uniform sampler3D cavity;

/** Texture places of a point of the patient, three rows for each field. */
uniform vec4 scanU;
uniform vec4 scanV;
uniform vec4 scanW;
uniform vec4 bodyU;
uniform vec4 bodyV;
uniform vec4 bodyW;
uniform vec4 densityU;
uniform vec4 densityV;
uniform vec4 densityW;
uniform vec4 chanceU;
uniform vec4 chanceV;
uniform vec4 chanceW;
uniform vec4 doseU;
uniform vec4 doseV;
uniform vec4 doseW;
uniform vec4 cavityU;
uniform vec4 cavityV;
uniform vec4 cavityW;
/** Brightness of the scan is x * texel + y; z: 1 = there is a scan; w: brightness where there is none. */
uniform vec4 ramp;
/** 1 = there is a body, density, chances, cavity. */
uniform vec4 parts;
/** Density of the edge, of the margin; picture elements a line is wide; length of a dash, mm. */
uniform vec4 edges;
/** Up to three chances as texels; below 0 for none; share of colour kept. */
uniform vec4 chances;
/** Up to four doses as texels; below 0 for none. */
uniform vec4 doses;
/** Opacity of the dose; texel of the greatest dose; 1 = there is dose. */
uniform vec4 wash;
/** Colours of lines (as shown, not linear) and how much the inside is filled. */
uniform vec4 tumourInk;
uniform vec4 chanceInk;
uniform vec4 cavityInk;

vec3 placed(vec4 u, vec4 v, vec4 w) {
  vec4 p = vec4(vWorld, 1.0);
  return vec3(dot(p, u), dot(p, v), dot(p, w));
}

float there(vec3 p) {
  return all(greaterThanEqual(p, vec3(0.0))) && all(lessThanEqual(p, vec3(1.0))) ? 1.0 : 0.0;
}

/** How much of a line where `value` passes `level`; `rise`: change of the value from one picture element to the next. */
float line(float value, float level, float rise, float width) {
  return level >= 0.0 && rise > 1e-5 ? 1.0 - smoothstep(0.5 * width - 0.5, 0.5 * width + 0.5, abs(value - level) / max(rise, 1e-5)) : 0.0;
}

/** Five stops of cividis (Nunez and others 2018), straight between. */
vec3 cividis(float t) {
  vec3 a = vec3(0.0, 0.133, 0.306);
  vec3 b = vec3(0.263, 0.306, 0.424);
  vec3 c = vec3(0.49, 0.486, 0.471);
  vec3 d = vec3(0.737, 0.682, 0.424);
  vec3 e = vec3(0.996, 0.91, 0.22);
  float s = t * 4.0;
  return mix(mix(mix(mix(a, b, clamp(s, 0.0, 1.0)), c, clamp(s - 1.0, 0.0, 1.0)), d, clamp(s - 2.0, 0.0, 1.0)), e, clamp(s - 3.0, 0.0, 1.0));
}

void main() {
  vec3 scanAt = placed(scanU, scanV, scanW);
  float scanValue = textureLod(scan, scanAt, 0.0).r;
  vec3 bodyAt = placed(bodyU, bodyV, bodyW);
  float bodyValue = textureLod(body, bodyAt, 0.0).r;
  vec3 densityAt = placed(densityU, densityV, densityW);
  float densityValue = textureLod(density, densityAt, 0.0).r;
  vec3 chanceAt = placed(chanceU, chanceV, chanceW);
  float chanceValue = textureLod(chance, chanceAt, 0.0).r;
  vec3 doseAt = placed(doseU, doseV, doseW);
  float doseValue = textureLod(dose, doseAt, 0.0).r;
  vec3 cavityAt = placed(cavityU, cavityV, cavityW);
  float cavityValue = textureLod(cavity, cavityAt, 0.0).r;
  float densitySeen = densityValue * parts.y * there(densityAt);
  float chanceSeen = chanceValue * parts.z * there(chanceAt);
  float doseSeen = doseValue * wash.z * there(doseAt);
  float cavitySeen = cavityValue * parts.w * there(cavityAt);
  float bodySeen = bodyValue * there(bodyAt);
  float densityRise = fwidth(densitySeen);
  float chanceRise = fwidth(chanceSeen);
  float doseRise = fwidth(doseSeen);
  float cavityRise = fwidth(cavitySeen);
  float bodyRise = max(fwidth(bodySeen), 1e-4);
  // Without a scan it is a blank sheet.
  float alpha = ramp.z > 0.5 ? there(scanAt) : 1.0;
  if (parts.x > 0.5) {
    alpha = clamp(0.5 + (bodySeen - 0.5) / bodyRise, 0.0, 1.0);
  }
  if (alpha < 0.02) {
    discard;
  }
  float light = ramp.z > 0.5 && there(scanAt) > 0.5 ? clamp(ramp.x * scanValue + ramp.y, 0.0, 1.0) : ramp.w;
  vec3 colour = vec3(light);
  float chroma = chances.w;
  float t = clamp(doseSeen / max(wash.y, 1e-4), 0.0, 1.0);
  colour = mix(colour, cividis(t) * (0.35 + 0.65 * light) + 0.12, wash.x * smoothstep(0.06, 0.3, t));
  float width = edges.z;
  // Squares of the patient's axes: a line in any direction goes from one to the next.
  vec3 squares = floor(vWorld / edges.w + 0.25);
  float dash = step(0.5, fract(0.5 * (squares.x + squares.y + squares.z) + 0.25));
  for (int n = 0; n < 4; n++) {
    float level = doses[n];
    vec3 ink = mix(cividis(clamp(level / max(wash.y, 1e-4), 0.0, 1.0)), vec3(1.0), 0.12);
    colour = mix(colour, ink, line(doseSeen, level, doseRise, width));
  }
  if (edges.x >= 0.0) {
    colour = mix(colour, tumourInk.rgb, tumourInk.a * smoothstep(edges.x - 0.5 * densityRise, edges.x + 0.5 * densityRise, densitySeen));
  }
  colour = mix(colour, cavityInk.rgb, cavityInk.a * smoothstep(0.5 - cavityRise, 0.5 + cavityRise, cavitySeen));
  // A dark edge keeps bright lines apart from bright tissue.
  float near = max(line(densitySeen, edges.x, densityRise, width + 2.0), line(densitySeen, edges.y, densityRise, width + 2.0) * dash);
  colour = mix(colour, vec3(0.03), 0.55 * near);
  colour = mix(colour, tumourInk.rgb, line(densitySeen, edges.y, densityRise, width) * dash);
  colour = mix(colour, tumourInk.rgb, line(densitySeen, edges.x, densityRise, width));
  for (int n = 0; n < 3; n++) {
    float level = chances[n];
    float strength = n == 2 ? 1.0 : 0.62;
    colour = mix(colour, vec3(0.03), 0.55 * line(chanceSeen, level, chanceRise, width + 2.0));
    colour = mix(colour, chanceInk.rgb * mix(1.0, strength, 0.4), line(chanceSeen, level, chanceRise, width * strength));
  }
  colour = mix(colour, cavityInk.rgb, line(cavitySeen, parts.w > 0.5 ? 0.5 : -1.0, cavityRise, width) * dash);
  float grey = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  colour = mix(vec3(grey), colour, chroma);
  gl_FragColor = vec4(colour * alpha, alpha);
}
