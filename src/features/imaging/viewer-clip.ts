import { nearestAxes, spacingOf } from '#models/imaging/grid.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { VolumeClip, VolumeView } from '#src/stage/volume/contract.ts';

/** One of the six faces of an image, from which something may be taken away. */
export interface ClipSide {
  /** The side of the body it lies on; null where the source does not say how the image lies. */
  readonly side: VolumeView | null;
  readonly axis: 0 | 1 | 2;
  readonly end: 'low' | 'high';
  /** Layers of voxels behind it, and how thick one is in mm; null where the source does not say. */
  readonly layers: number;
  readonly mm: number | null;
}

/** Sides towards which patient x, y, z grow, and the ones across. */
const TOWARDS = [
  ['left', 'right'],
  ['back', 'front'],
  ['head', 'feet'],
] as const;

/** The six faces in the order right, left, front, back, head, feet; an image that lies askew has its nearest. */
export function clipSides({ grid, measured }: Volume, oriented: boolean): readonly ClipSide[] {
  const { axes, signs } = nearestAxes(grid);
  const spacing = spacingOf(grid);
  return [0, 1, 2].flatMap((patient) => {
    const axis = axes[patient] as 0 | 1 | 2;
    const grows = signs[patient] === 1;
    const [far, near] = TOWARDS[patient] as (typeof TOWARDS)[number];
    const made = (side: VolumeView, end: 'low' | 'high'): ClipSide => ({
      side: oriented ? side : null,
      axis,
      end,
      layers: grid.size[axis],
      mm: measured[axis] ? spacing[axis] : null,
    });
    const pair = [made(near, grows ? 'low' : 'high'), made(far, grows ? 'high' : 'low')];
    return patient === 2 ? pair.reverse() : pair;
  });
}

/** Layers taken away at a face. */
export function layersGone({ axis, end, layers }: ClipSide, box: VolumeClip['box']): number {
  return Math.round(layers * (end === 'low' ? box.low[axis] : 1 - box.high[axis]));
}

/** The box with so many layers taken away at a face; one layer at least is left. */
export function takeAway(side: ClipSide, gone: number, box: VolumeClip['box']): VolumeClip['box'] {
  const { axis, end, layers } = side;
  const across = layersGone({ ...side, end: end === 'low' ? 'high' : 'low' }, box);
  const share = Math.min(Math.max(0, gone), layers - across - 1) / layers;
  const next = { low: [...box.low] as [number, number, number], high: [...box.high] as [number, number, number] };
  if (end === 'low') next.low[axis] = share;
  else next.high[axis] = 1 - share;
  return next;
}
