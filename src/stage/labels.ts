import type { StageLabel } from './contract.ts';
import type { StructureKey } from '#models/anatomy/heart/structures.ts';

/** A thing to be labelled and where it is on the canvas, CSS pixels. */
export interface Spot<K extends string = StructureKey> {
  readonly key: K;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const LINE = 30;
const MARGIN = 12;

/**
 * Lays labels in one column on each side. The spots further left go to the left column, so leaders of the two sides
 * stay apart; within a column two crossing leaders change places until none cross. Each change makes the leaders
 * shorter in sum, so this ends. `column` is how far from the edge the text's near end stands.
 */
export function layLabels<K extends string>(spots: readonly Spot<K>[], width: number, height: number, column: number): StageLabel<K>[] {
  const byX = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const room = Math.max(1, Math.floor((height - 2 * MARGIN) / LINE));
  // Between the columns: the middle of the canvas, moved when one side is full.
  const middle = byX.filter((s) => s.x < width / 2).length;
  const split = Math.min(room, Math.max(byX.length - room, middle));
  const kept = byX.slice(0, split).slice(-room);
  return [...layColumn(kept, 'left', column, height), ...layColumn(byX.slice(split).slice(0, room), 'right', width - column, height)];
}

function layColumn<K extends string>(spots: readonly Spot<K>[], side: 'left' | 'right', x: number, height: number): StageLabel<K>[] {
  const order = [...spots].sort((a, b) => a.y - b.y);
  const n = order.length;
  if (n === 0) return [];
  // Rows as near to the spots as the line height allows.
  const rows = order.map((s) => s.y);
  const low = MARGIN + LINE / 2;
  const high = height - MARGIN - LINE / 2;
  for (let pass = 0; pass < 40; pass++) {
    for (let i = 0; i + 1 < n; i++) {
      const overlap = LINE - ((rows[i + 1] as number) - (rows[i] as number));
      if (overlap > 0) {
        rows[i] = (rows[i] as number) - overlap / 2;
        rows[i + 1] = (rows[i + 1] as number) + overlap / 2;
      }
    }
    for (let i = 0; i < n; i++) rows[i] = Math.min(high - (n - 1 - i) * LINE, Math.max(low + i * LINE, rows[i] as number));
  }
  let changed = true;
  for (let guard = 0; changed && guard < 200; guard++) {
    changed = false;
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const [a, b] = [order[i] as Spot<K>, order[j] as Spot<K>];
        if (segmentsCross(x, rows[i] as number, a.x, a.y, x, rows[j] as number, b.x, b.y)) {
          order[i] = b;
          order[j] = a;
          changed = true;
        }
      }
  }
  return order.map((s, i) => ({ key: s.key, text: s.text, side, x, y: rows[i] as number, anchorX: s.x, anchorY: s.y }));
}

/** Do the open segments (ax, ay)-(bx, by) and (cx, cy)-(dx, dy) cross? */
export function segmentsCross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const [s1, s2] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
  const [s3, s4] = [side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by)];
  return s1 * s2 < 0 && s3 * s4 < 0;
}
