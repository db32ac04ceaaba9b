/** What a random number is for, so that no two uses ever share one. Kept apart from the ranges of other models. */
export const PURPOSE = {
  prior: 0x4d01,
  perturbation: 0x4d02,
  replacement: 0x4d03,
  proposal: 0x4d04,
  accept: 0x4d05,
  move: 0x4d06,
  resample: 0x4d07,
  discrepancy: 0x4d08,
  repetition: 0x4d09,
} as const;
