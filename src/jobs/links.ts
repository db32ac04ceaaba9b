import type { VaultApi, VaultEvent } from '#workers/vault.api.ts';

/** How the page reaches the vault worker. */
export interface VaultLink {
  readonly api: VaultApi;
  /** Every event of the vault, of this tab and of others. One listener. */
  listen(listener: (event: VaultEvent) => void): Promise<void>;
  /** Hands the vault its end of an import; the port is transferred. */
  connectIngest(port: MessagePort, options?: { readonly sample?: boolean }): Promise<void>;
  /** Ends the worker: nothing it held stays in memory. */
  end(): void;
}
