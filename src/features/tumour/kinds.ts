import { DEFAULT_PRIORS, type CalibrationPriors } from '#models/tumour/calibrate/unknowns.ts';
import type { OutlineEdge, TumourKind } from './choice.ts';

/** First guesses of one kind of tumour. Nothing but priors hangs on the kind. */
export interface KindPriors {
  readonly priors: CalibrationPriors;
  /** Papers behind D and rho; titles are not translated. */
  readonly source: string;
}

/**
 * D and rho of tumours outside the brain follow from two things papers state: how sharp the edge is (width sqrt(D/rho)) and
 * how long a tumour of the usual size takes to double its volume; MODEL.md of models/tumour has the glioma values.
 */
export const KIND_PRIORS: Readonly<Record<TumourKind, KindPriors>> = {
  brain: {
    priors: DEFAULT_PRIORS,
    source: 'High-grade glioma, Swanson 2000; Harpold 2007, J Neuropathol Exp Neurol 66:1 [recalled]',
  },
  breast: {
    // Front width 1.5 mm, 0.02 mm/d: a tumour of 15 mm then doubles in about 100 d.
    priors: { ...DEFAULT_PRIORS, diffusionMedian: 0.015, proliferationMedian: 0.0067, spread: 1 },
    source: 'Volume doubling time, median 100 to 200 d, Peer 1993, Cancer 71:3547; Weedon-Fekjær 2008, Breast Cancer Res 10:R41 [recalled]',
  },
  soft: {
    // Front width 1.5 mm, 0.08 mm/d: a tumour of 50 mm then doubles in about 80 d.
    priors: { ...DEFAULT_PRIORS, diffusionMedian: 0.06, proliferationMedian: 0.027, spread: 1.1 },
    source: 'Soft-tissue sarcoma, volume doubling time of weeks to months, Blomqvist 1993 [recalled]',
  },
  other: {
    priors: { ...DEFAULT_PRIORS, diffusionMedian: 0.04, proliferationMedian: 0.015, spread: 1.3 },
    source: 'Chosen wide between the others; no measurement behind it',
  },
};

/** One first guess: 90 of 100 lie between its ends. */
export interface PriorRow {
  readonly key: string;
  readonly unit: string;
  readonly q05: number;
  readonly q95: number;
  readonly source: string;
}

/** 95 % quantile of N(0, 1). */
const Z95 = 1.6449;

/** First guesses of a kind of tumour and of the density at the edge of an outline, as a list to read. */
export function priorRows(kind: TumourKind, edge: OutlineEdge): PriorRow[] {
  const { priors, source } = KIND_PRIORS[kind];
  const around = (key: string, unit: string, median: number, spread: number, of: string): PriorRow => ({
    key,
    unit,
    q05: median * Math.exp(-Z95 * spread),
    q95: median * Math.exp(Z95 * spread),
    source: of,
  });
  const { radiosensitivity } = priors;
  const drug = priors.agents['temozolomide'];
  const threshold = priors.thresholds[edge];
  const share = (z: number): number => 1 / (1 + Math.exp(-(threshold.mean + z * threshold.sd)));
  // Spread of the logarithm of a lognormal of this coefficient of variation.
  const spreadOf = (cv: number): number => Math.sqrt(Math.log(1 + cv * cv));
  return [
    around('diffusion', 'mm2/d', priors.diffusionMedian, priors.spread, source),
    around('proliferation', '/d', priors.proliferationMedian, priors.spread, source),
    {
      key: `threshold.${edge}`,
      unit: '1',
      q05: share(-Z95),
      q95: share(Z95),
      source: 'Detection thresholds of the proliferation-invasion literature, Swanson [recalled]',
    },
    around(
      'radiosensitivity',
      '/Gy',
      radiosensitivity.median,
      spreadOf(radiosensitivity.cv),
      'Glioma 0.03 to 0.12 /Gy, Rockne 2010 [recalled]',
    ),
    ...(drug
      ? [around('sensitivity.temozolomide', 'm2/(mg.d)', drug.median, spreadOf(drug.cv), 'Chosen wide; no measurement behind it')]
      : []),
  ];
}
