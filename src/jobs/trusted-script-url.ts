interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`script from another origin: ${url}`);
  return url;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
// The one policy of our own that the page's header names; a second policy of this name would be refused.
const policy = factory?.createPolicy('soma', { createScriptURL: sameOrigin });

/**
 * A script address as the content policy wants it, for `new Worker` and the service worker. Throws a TypeError for any
 * other origin. Typed as URL because the DOM types know no trusted addresses; where the browser has none it is a string.
 */
export function trustedScriptUrl(url: string): URL {
  return (policy ? policy.createScriptURL(url) : sameOrigin(url)) as URL;
}
