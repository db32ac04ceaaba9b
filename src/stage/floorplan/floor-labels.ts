import type { Building } from '#models/hospital/building/building.ts';
import { boxOf, middleOf } from '#models/hospital/building/geometry.ts';
import type { FloorLabel } from './contract.ts';
import type { FloorCamera } from './floor-camera.ts';

const AT_MOST = 40;
/** Pixels from the edge of the picture within which no name stands. */
const EDGE = { x: 20, y: 12 };

/** Names of rooms that are large enough on the screen and do not stand on one another; `height` is where a floor is drawn. */
export function roomLabels(
  building: Building,
  camera: FloorCamera,
  shown: (room: number) => boolean,
  height: (room: number) => number,
): readonly FloorLabel[] {
  const labels: FloorLabel[] = [];
  const perPixel = camera.metresPerPixel;
  building.rooms.forEach(({ id, name, outline }, r) => {
    if (!shown(r) || labels.length >= AT_MOST) return;
    const box = boxOf(outline);
    const [wide, deep] = [box.x1 - box.x0, box.y1 - box.y0];
    if (Math.max(wide, deep) / perPixel < 7 * Math.max(7, name.length) || Math.min(wide, deep) / perPixel < 18) return;
    const [x, y] = middleOf(outline);
    const at = camera.screen(x, y, height(r));
    if (!at.ok || at.x < EDGE.x || at.y < EDGE.y || at.x > camera.width - EDGE.x || at.y > camera.height - EDGE.y) return;
    if (labels.some((one) => Math.abs(one.x - at.x) < 3.4 * (one.text.length + name.length) && Math.abs(one.y - at.y) < 16)) return;
    labels.push({ key: id, text: name, x: at.x, y: at.y });
  });
  return labels;
}
