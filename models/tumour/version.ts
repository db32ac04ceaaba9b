/** Name and version of the tumour model in a run's provenance. Raised whenever a result may change. */
export const TUMOUR_MODEL = { id: 'tumour', version: '1.0.0' } as const;
