import { runToText } from '#models/core/run-json.ts';
import { exportBundle } from '#models/twin/fhir-export.ts';
import { fitToText } from '#models/personalise/fit-json.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { circulationOf } from '#src/twin/circulation.svelte.ts';
import { comparisonAddress, readComparison } from '#src/twin/comparison.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { Exported } from './export-list.ts';

/** Saves what was asked for as a file, or says that there is nothing yet. */
export async function exportJson(twin: OpenTwin, what: Exported): Promise<void> {
  const text = await textOf(twin, what);
  if (text === null) await toasts.show({ kind: 'note', text: NONE[what]() });
  // Nothing of the person in the name: a file in a download folder is read by anyone.
  else save(text, what === 'plan' || what === 'nothing' ? `soma-run-${what}.json` : `soma-${what}.json`);
}

const NONE: Readonly<Record<Exported, () => string>> = {
  record: m.export_no_record,
  fit: m.export_no_fit,
  plan: m.export_no_run,
  nothing: m.export_no_run,
};

function textOf(twin: OpenTwin, what: Exported): Promise<string | null> | string | null {
  if (what === 'record') return twin.facts.length ? exportBundle(twin.identity, twin.facts) : null;
  return what === 'fit' ? fitText(twin) : runText(twin, what);
}

async function fitText(twin: OpenTwin): Promise<string | null> {
  const { fit } = circulationOf(twin);
  return fit && fitToText(fit, twin.facts);
}

async function runText(twin: OpenTwin, what: 'plan' | 'nothing'): Promise<string | null> {
  const comparison = readComparison((await twin.store.loadDocument(comparisonAddress(twin.id)))?.value);
  return comparison && runToText(what === 'plan' ? comparison.planRun : comparison.nothingRun);
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
