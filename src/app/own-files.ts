/** Files of this app's own origin. The only other network call is made by the connect worker. */
export async function ownJson<T>(path: string): Promise<T | null> {
  const response = await fetch(path);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  return (await response.json()) as T;
}

/** The same as a File, to be imported like one that was dropped. */
export async function ownFile(path: string): Promise<File> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  return new File([await response.blob()], path.split('/').at(-1) ?? path, { type: 'application/fhir+json' });
}
