type Rgb = readonly [number, number, number];

/**
 * Colours that people with any colour vision tell apart, first those of Okabe and Ito (2008) that are bright on a grey
 * image; then around the circle of hues by the golden angle.
 */
const FIRST: readonly Rgb[] = [
  [230, 159, 0],
  [86, 180, 233],
  [0, 158, 115],
  [240, 228, 66],
  [204, 121, 167],
  [213, 94, 0],
  [0, 114, 178],
];

/** The first colour that is not in use. */
export function nextColour(used: readonly Rgb[]): Rgb {
  for (let n = 0; ; n++) {
    const colour = FIRST[n] ?? hue((n * 137.508) % 360);
    // With 255 segments some colours come round again.
    if (n >= 300 || !used.some((one) => one.every((part, at) => part === colour[at]))) return colour;
  }
}

function hue(degrees: number): Rgb {
  const part = (shift: number): number => {
    const k = (shift + degrees / 30) % 12;
    return Math.round(255 * (0.6 - 0.35 * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}
