import { m } from '#src/app/messages/compiled/messages.js';
import { command } from '#src/commands/command.ts';
import type { Contribution } from '#src/commands/contribution.ts';
import { current } from '#src/twin/current.svelte.ts';
import { ofAge } from '#src/twin/of-age.ts';

/** A page to print: identity, numbers with their intervals, the newest comparison, and how all of it came about. */
export const report: Contribution = {
  id: 'report',
  commands: [
    command({
      id: 'go.report',
      group: 'go',
      label: m.report_open,
      when: () => current.twin !== null && ofAge(current.twin),
      perform: () => {
        location.hash = `#/report/${current.twin?.id ?? ''}`;
      },
    }),
  ],
  panels: (['body', 'compare'] as const).map((view) => ({
    id: `report-${view}`,
    view,
    place: 'banner',
    order: 5,
    when: ofAge,
    load: () => import('./ReportButton.svelte'),
  })),
  routes: [{ path: '/report/:id', frame: 'bare', load: () => import('./ReportPage.svelte') }],
};

/** The same on paper in plain words. */
export const plainReport: Contribution = {
  id: 'plain-report',
  panels: (['me', 'meaning', 'sure'] as const).map((view) => ({
    id: `plain-report-${view}`,
    view,
    place: 'banner',
    order: 5,
    when: ofAge,
    load: () => import('./PlainReportButton.svelte'),
  })),
  routes: [{ path: '/my-report/:id', frame: 'bare', load: () => import('./PlainReportPage.svelte') }],
};
