// Builds the app into dist/. `npm run build`; SOMA_POLICY=meta puts the policy into index.html.
import { build as viteBuild } from 'vite';

/** Builds dist/ from scratch. Rejects when anything fails to compile. */
export async function build(): Promise<void> {
  await viteBuild({ logLevel: process.env['CI'] ? 'warn' : 'info' });
}

if (import.meta.main) {
  await build();
  process.exit(0);
}
