import type { ActiveShare } from '#models/hospital/experiment/active-period.ts';
import type { Lever } from '#models/hospital/experiment/bottleneck.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** What one more of each resource saves, beside how busy it is and how long it was the last one full. */
export function leversCsv(levers: readonly Lever[], active: readonly ActiveShare[] | null, judgedBy: string, origin: Origin): string {
  const header = [
    'one more',
    `saved: ${judgedBy} [min]`,
    'low',
    'high',
    'in use [%]',
    'mean wait for it [min]',
    'longest full alone [% of the time]',
    'longest full, changing hands [% of the time]',
  ];
  const rows = levers.map(({ resource, saved, utilisation, wait }): Row => {
    const share = active?.find((one) => one.resource === resource);
    return [
      resource,
      saved.mean,
      saved.low,
      saved.high,
      100 * utilisation,
      wait,
      ...(share ? [100 * share.sole, 100 * share.shifting] : []),
    ];
  });
  return handOut(header, rows, origin);
}
