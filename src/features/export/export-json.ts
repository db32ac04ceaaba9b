import { runToText } from '#models/core/run-json.ts';
import { fitToText } from '#models/personalise/fit-json.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { circulationOf } from '#src/twin/circulation.svelte.ts';
import { comparisonAddress, readComparison } from '#src/twin/comparison.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { Exported } from './export-list.ts';

/** Saves what was asked for as a file, or says that there is nothing yet. */
export async function exportJson(twin: OpenTwin, what: Exported): Promise<void> {
  const text = what === 'fit' ? await fitText(twin) : await runText(twin, what);
  if (text === null) await toasts.show({ kind: 'note', text: what === 'fit' ? m.export_no_fit() : m.export_no_run() });
  // Nothing of the person in the name: a file in a download folder is read by anyone.
  else save(text, what === 'fit' ? 'soma-fit.json' : `soma-run-${what}.json`);
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
