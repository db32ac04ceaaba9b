export interface Notice {
  /** `failed` stays until it is closed; the others leave by themselves. */
  readonly kind: 'done' | 'note' | 'failed';
  readonly text: string;
  /** What is safe and what to do. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

class Toasts {
  /** False until the first notice: the library is loaded only then. */
  used = $state(false);

  /** Shows a notice at the lower edge; announced to screen readers. */
  async show(notice: Notice): Promise<void> {
    this.used = true;
    const { toast } = await import('svelte-sonner');
    const how = notice.kind === 'failed' ? toast.error : notice.kind === 'done' ? toast.success : toast;
    how(notice.text, {
      // Said again it takes its own place, instead of piling up.
      id: notice.text,
      ...(notice.detail ? { description: notice.detail } : {}),
      ...(notice.action ? { action: { label: notice.action.label, onClick: notice.action.run } } : {}),
      duration: notice.kind === 'failed' ? Number.POSITIVE_INFINITY : 8_000,
    });
  }

  /** Takes all of them away. */
  async clear(): Promise<void> {
    if (this.used) (await import('svelte-sonner')).toast.dismiss();
  }
}

export const toasts = new Toasts();
