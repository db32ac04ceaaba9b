import type { ShownQuantity } from './quantity.ts';

/** Which number's basis is open. One panel for the whole app; any `Quantity` opens it. */
class BasisState {
  shown = $state.raw<ShownQuantity | null>(null);
}

export const basis = new BasisState();
