/** Which of the app's own sheets is open. Each is loaded when first opened. */
class Overlays {
  palette = $state(false);
  keys = $state(false);
  history = $state(false);
  createVault = $state(false);
  /** Files that wait for a place to go: a vault must be made or unlocked first. */
  files = $state.raw<readonly File[]>([]);
}

export const overlays = new Overlays();
