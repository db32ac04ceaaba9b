/** What a person does on the canvas, whatever the device: pixels and keys in, few meanings out. */
export interface Gestures {
  orbit(dx: number, dy: number): void;
  /** Below 1 comes nearer. */
  zoom(factor: number): void;
  tap(x: number, y: number): void;
  /** x is null when the pointer left. */
  hover(x: number | null, y: number): void;
  /** True when the key meant something here. */
  key(key: string): boolean;
}

const STILL = 7;

/** Drag turns, pinch and wheel come nearer, a tap picks, arrow keys turn. Returns a function that stops listening. */
export function watchPointer(canvas: HTMLElement, to: Gestures): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let gap = 0;
  let hoverAt = 0;
  const local = (e: PointerEvent): [number, number] => {
    const box = canvas.getBoundingClientRect();
    return [e.clientX - box.left, e.clientY - box.top];
  };
  const spread = (): number => {
    const [a, b] = [...down.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const onDown = (e: PointerEvent): void => {
    canvas.setPointerCapture(e.pointerId);
    if (down.size === 0) travelled = 0;
    down.set(e.pointerId, { x: e.clientX, y: e.clientY });
    gap = spread();
  };
  const onMove = (e: PointerEvent): void => {
    const last = down.get(e.pointerId);
    if (!last) {
      // Looking under the mouse costs a few milliseconds: ten times a second is enough.
      if (e.pointerType === 'mouse' && e.timeStamp - hoverAt > 100) {
        hoverAt = e.timeStamp;
        to.hover(...local(e));
      }
      return;
    }
    const [dx, dy] = [e.clientX - last.x, e.clientY - last.y];
    down.set(e.pointerId, { x: e.clientX, y: e.clientY });
    travelled += Math.abs(dx) + Math.abs(dy);
    if (down.size === 1 && travelled > STILL) to.orbit(dx, dy);
    if (down.size === 2) {
      const now = spread();
      if (gap > 0 && now > 0) to.zoom(gap / now);
      gap = now;
    }
  };
  const onUp = (e: PointerEvent): void => {
    const alone = down.size === 1 && down.has(e.pointerId);
    down.delete(e.pointerId);
    gap = spread();
    if (alone && travelled <= STILL && e.type === 'pointerup') to.tap(...local(e));
  };
  const onLeave = (): void => to.hover(null, 0);
  const onWheel = (e: WheelEvent): void => {
    e.preventDefault();
    to.zoom(Math.exp(Math.max(-60, Math.min(60, e.deltaY)) * 0.0022));
  };
  const onKey = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (to.key(e.key)) e.preventDefault();
  };
  canvas.style.touchAction = 'none';
  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onUp);
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('wheel', onWheel, { passive: false });
  canvas.addEventListener('keydown', onKey);
  return () => {
    canvas.removeEventListener('pointerdown', onDown);
    canvas.removeEventListener('pointermove', onMove);
    canvas.removeEventListener('pointerup', onUp);
    canvas.removeEventListener('pointercancel', onUp);
    canvas.removeEventListener('pointerleave', onLeave);
    canvas.removeEventListener('wheel', onWheel);
    canvas.removeEventListener('keydown', onKey);
  };
}
