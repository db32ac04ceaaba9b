import { m } from '#src/app/messages/compiled/messages.js';

/** The record itself; the fit; the simulated plan; or the same bodies doing nothing. */
export type Exported = 'record' | 'fit' | 'plan' | 'nothing';

const LABELS: Readonly<Record<Exported, () => string>> = {
  record: m.export_record,
  fit: m.export_fit,
  plan: m.export_plan,
  nothing: m.export_nothing,
};

/** What can be exported: the menu and the commands are made of the same list. */
export const EXPORTS = (Object.keys(LABELS) as Exported[]).map((what) => ({ what, id: `export.${what}`, label: LABELS[what] }));
