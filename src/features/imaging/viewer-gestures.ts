/** What a person does on a plane, whatever the device. Places are CSS pixels from the cell's upper left corner. */
export interface PlaneGestures {
  /** A press that may become a drag. `button` 0 first, 1 middle, 2 second. */
  begin(x: number, y: number, button: number): void;
  /** `moved`: no longer a tap. */
  drag(x: number, y: number, dx: number, dy: number, moved: boolean): void;
  end(x: number, y: number): void;
  /** The press became something else (a second finger, a lost pointer). */
  cancel(): void;
  /** Two fingers: `factor` above 1 is larger, around x, y, moved by dx, dy. */
  pinch(x: number, y: number, factor: number, dx: number, dy: number): void;
  /** Whole notches of the wheel. */
  wheel(notches: number): void;
  /** Wheel with Ctrl, or a touchpad's pinch. */
  zoom(x: number, y: number, factor: number): void;
}

const STILL = 6;
const NOTCH = 100;

/** Listens on a cell. Returns a function that stops. */
export function watchPlane(node: HTMLElement, to: PlaneGestures): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let two: { x: number; y: number; gap: number } | null = null;
  let pinched = false;
  let rest = 0;
  const local = (e: { clientX: number; clientY: number }): [number, number] => {
    const box = node.getBoundingClientRect();
    return [e.clientX - box.left, e.clientY - box.top];
  };
  const pair = (): typeof two => {
    const [a, b] = [...down.values()];
    return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, gap: Math.hypot(a.x - b.x, a.y - b.y) } : null;
  };
  const onDown = (e: PointerEvent): void => {
    node.setPointerCapture(e.pointerId);
    const [x, y] = local(e);
    down.set(e.pointerId, { x, y });
    two = pair();
    if (down.size === 1) {
      travelled = 0;
      pinched = false;
      to.begin(x, y, e.button);
    } else if (!pinched) {
      pinched = true;
      to.cancel();
    }
  };
  const onMove = (e: PointerEvent): void => {
    const last = down.get(e.pointerId);
    if (!last) return;
    const [x, y] = local(e);
    down.set(e.pointerId, { x, y });
    travelled += Math.abs(x - last.x) + Math.abs(y - last.y);
    if (pinched) {
      const now = pair();
      if (now && two) to.pinch(now.x, now.y, two.gap > 0 && now.gap > 0 ? now.gap / two.gap : 1, now.x - two.x, now.y - two.y);
      two = now;
    } else to.drag(x, y, x - last.x, y - last.y, travelled > STILL);
  };
  const onUp = (e: PointerEvent): void => {
    if (!down.delete(e.pointerId)) return;
    two = pair();
    if (down.size > 0 || pinched) return;
    if (e.type === 'pointerup') to.end(...local(e));
    else to.cancel();
  };
  const onWheel = (e: WheelEvent): void => {
    e.preventDefault();
    const delta = e.deltaY * (e.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1);
    if (e.ctrlKey || e.metaKey) return to.zoom(...local(e), Math.exp(-Math.max(-80, Math.min(80, delta)) * 0.004));
    rest += delta;
    const notches = Math.trunc(rest / NOTCH);
    rest -= notches * NOTCH;
    if (notches !== 0) to.wheel(notches);
  };
  const onMenu = (e: Event): void => e.preventDefault();
  node.style.touchAction = 'none';
  node.addEventListener('pointerdown', onDown);
  node.addEventListener('pointermove', onMove);
  node.addEventListener('pointerup', onUp);
  node.addEventListener('pointercancel', onUp);
  node.addEventListener('wheel', onWheel, { passive: false });
  node.addEventListener('contextmenu', onMenu);
  return () => {
    node.removeEventListener('pointerdown', onDown);
    node.removeEventListener('pointermove', onMove);
    node.removeEventListener('pointerup', onUp);
    node.removeEventListener('pointercancel', onUp);
    node.removeEventListener('wheel', onWheel);
    node.removeEventListener('contextmenu', onMenu);
  };
}
