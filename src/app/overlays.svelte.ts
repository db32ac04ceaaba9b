/** Which of the app's own sheets is open. Each is loaded when first opened. */
class Overlays {
  palette = $state(false);
  keys = $state(false);
  history = $state(false);
  createVault = $state(false);
}

export const overlays = new Overlays();
