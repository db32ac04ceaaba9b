interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

/** The browser's offer to install, held back until a person asks for it: on the about page, never over their work. */
class InstallState {
  offered = $state(false);
  #prompt: InstallPrompt | null = null;

  constructor() {
    window.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#prompt = event as InstallPrompt;
      this.offered = true;
    });
    window.addEventListener('appinstalled', () => (this.offered = false));
  }

  async ask(): Promise<void> {
    await this.#prompt?.prompt();
    this.#prompt = null;
    this.offered = false;
  }
}

export const install = new InstallState();
