import type { Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, invertAffine, length, subtract } from '#models/imaging/affine.ts';
import type { Stroke } from '#models/imaging/segment/brush.ts';
import { strokeMask } from '#models/imaging/segment/brush.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { segmenting } from './segment-state.svelte.ts';
import type { PlaneHand } from './viewer.svelte.ts';
import { viewer } from './viewer.svelte.ts';

/** A stroke as a command takes it. `id` names the one that is on the voxels already. */
export interface StrokeArgs extends Stroke {
  readonly id: number;
  readonly segment: number;
  readonly erase: boolean;
  readonly over: boolean;
}

let count = 0;
/** The stroke being drawn, its voxels changed already. */
let live: { readonly args: Omit<StrokeArgs, 'points'>; points: Vec3[] } | null = null;

/** Puts a stroke, or a piece of one, onto the voxels. Within a step. */
export function paint({ segment, erase, over, ...stroke }: StrokeArgs): void {
  const { work } = segmenting;
  const mask = work && strokeMask(work.image.volume.grid, stroke);
  if (!work || !mask) return;
  // Erasing with painting over others on takes from every segment.
  if (erase) work.editor.erase(mask, over ? null : segment);
  else work.editor.add(mask, segment, over);
}

/** Is this stroke on the voxels already, waiting to become a step? */
export function takeLive(id: number): boolean {
  const mine = live?.args.id === id;
  if (mine) live = null;
  return mine;
}

/** Brush, eraser and growing, at the pointer. */
export const segmentHand: PlaneHand = {
  get holds() {
    return segmenting.here && segmenting.settings.pen !== 'look';
  },
  release: () => segmenting.set({ pen: 'look' }),
  down(point, axes) {
    const { settings, here, chosen, busy, work } = segmenting;
    if (!here || !work || settings.pen === 'look') return false;
    // A press while a tool is at work is taken and does nothing: the cross does not jump either.
    if (busy) return true;
    if (settings.pen === 'grow') {
      grow(point);
      return true;
    }
    if (!chosen) {
      void commands.run('segment.add', undefined).catch(() => undefined);
      return true;
    }
    const { radiusMm, shape, over } = settings;
    live = { args: { id: ++count, segment: chosen.number, erase: settings.pen === 'eraser', over, radiusMm, shape, axes }, points: [] };
    work.editor.begin();
    extend(point);
    return true;
  },
  drag: (point) => extend(point),
  up(point) {
    if (!live) return;
    extend(point);
    const args: StrokeArgs = { ...live.args, points: live.points };
    // Refused or failed: nothing of it stays on the voxels.
    void commands.run('segment.stroke', args).catch(() => segmentHand.cancel());
  },
  cancel() {
    if (!live) return;
    live = null;
    segmenting.editor?.rollback();
    segmenting.changed();
  },
};

/** Takes the stroke on to a point, unless it is the one it is at. */
function extend(point: Vec3): void {
  if (!live) return;
  const last = live.points.at(-1);
  // A tenth of the brush or less cannot be seen; a point less is a point less to store and draw anew.
  if (last && length(subtract(point, last)) < Math.min(0.25, live.args.radiusMm / 10)) return;
  live.points.push(point);
  paint({ ...live.args, points: last ? [last, point] : [point] });
  segmenting.revision++;
}

function grow(point: Vec3): void {
  const { work, settings, selected } = segmenting;
  if (!work) return;
  const seed = segmenting.voxelAt(applyAffine(invertAffine(work.image.volume.grid.toPatient), point));
  if (!seed) return;
  viewer.moveTo(point);
  const { tolerance, reachMm, connectivity, mostMl, over } = settings;
  void commands.run('segment.grow', { segment: selected, seed, tolerance, reachMm, connectivity, mostMl, over }).catch(() => undefined);
}
