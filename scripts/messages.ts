// Compiles the messages in src/app/messages/<locale>/*.json to functions. `npm run messages`
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { compile } from '@inlang/paraglide-js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/app/messages');
// Written afresh from this file at every compile, by each process for itself: two may compile at once.
const project = join(root, `.cache/messages-${process.pid}.inlang`);
const outdir = join(folder, 'compiled');
const LOCALES = ['en', 'de'] as const;

/** Names of the message files, one for each area of the app; every locale has the same. */
export function messageAreas(): string[] {
  return readdirSync(join(folder, 'en'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .sort();
}

/** Hash of everything the compiled messages depend on. */
function inputHash(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const locale of LOCALES)
    for (const area of messageAreas()) {
      const file = join(folder, locale, `${area}.json`);
      hash.update(`${locale}/${area}`).update(existsSync(file) ? readFileSync(file) : '');
    }
  return hash.digest('hex');
}

/**
 * Compiles when something changed. The areas are listed in the project's settings here, so that a feature adds its own
 * file and touches no other. Throws when nothing was compiled: the compiler itself is silent when it finds no plugin.
 */
export async function compileMessages(): Promise<void> {
  const stamp = join(outdir, '.stamp');
  const wanted = inputHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const settings = {
    $schema: 'https://inlang.com/schema/project-settings',
    baseLocale: 'en',
    locales: LOCALES,
    telemetry: 'off',
    // A path, never a URL: by default the compiler would fetch its plugin from a CDN.
    modules: [join(root, 'node_modules/@inlang/plugin-message-format/dist/index.js')],
    'plugin.inlang.messageFormat': { pathPattern: messageAreas().map((area) => join(folder, `{locale}/${area}.json`)) },
  };
  // The project folder is made afresh: the compiler keeps caches of its own in it.
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'settings.json'), JSON.stringify(settings, null, 2));
  // Made aside and moved into place: nobody ever reads half of it.
  const fresh = join(root, `.cache/messages-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  await compile({
    project,
    outdir: fresh,
    strategy: ['globalVariable', 'baseLocale'],
    outputStructure: 'message-modules',
    isServer: 'false',
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
  });
  const files = readdirSync(join(fresh, 'messages')).filter((name) => name.endsWith('.js') && name !== '_index.js');
  const keys = readMessages('en');
  if (files.length !== keys.size) throw new Error(`${keys.size} messages were written, ${files.length} were compiled`);
  for (const name of files) addPseudo(join(fresh, 'messages', name));
  writeFileSync(join(fresh, 'messages.d.ts'), declarations());
  writeFileSync(join(fresh, 'runtime.d.ts'), RUNTIME_TYPES);
  writeFileSync(join(fresh, '.stamp'), wanted);
  rmSync(project, { recursive: true, force: true });
  moveInto(fresh, outdir);
}

/** Puts a folder in the place of another by renaming alone, so that a second process that does the same harms neither. */
function moveInto(fresh: string, place: string): void {
  const before = `${fresh}-before`;
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync(place)) renameSync(place, before);
      renameSync(fresh, place);
      break;
    } catch (error) {
      // The other one was quicker, at taking the old away or at putting its own there.
      if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '') || tries === 100) throw error;
      rmSync(before, { recursive: true, force: true });
    }
  }
  rmSync(before, { recursive: true, force: true });
}

const RUNTIME_TYPES = `export declare function getLocale(): 'en' | 'de';
export declare function overwriteGetLocale(read: () => 'en' | 'de'): void;
`;

/** Every message's text, or the texts of its variants, by key. */
export function readMessages(locale: string): Map<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const area of messageAreas()) {
    const file = join(folder, locale, `${area}.json`);
    if (!existsSync(file)) continue;
    for (const [key, value] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)) {
      if (key === '$schema') continue;
      if (messages.has(key)) throw new Error(`message "${key}" is written twice (again in ${locale}/${area}.json)`);
      const variants =
        typeof value === 'string' ? [value] : (value as { match: Record<string, string> }[]).flatMap((v) => Object.values(v.match));
      messages.set(key, variants);
    }
  }
  return messages;
}

/** Names in braces, sorted. */
export function placeholders(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)))].sort();
}

function declarations(): string {
  const lines = [...readMessages('en')].map(([key, texts]) => {
    const names = placeholders(texts);
    const inputs = names.length ? `inputs: { ${names.map((name) => `${name}: string | number`).join('; ')} }` : '';
    return `  readonly ${key}: (${inputs}) => string;`;
  });
  return `/** The text of every message in the language of the screen. */\nexport declare const m: {\n${lines.join('\n')}\n};\n`;
}

const ENGLISH_RETURN = /\n\treturn (en_\w+)\((inputs)?\)\n\}\);/;

/** Gives a compiled message its pseudo-locale: the English text made unmistakable, so that a test sees what is not translated. */
function addPseudo(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (!ENGLISH_RETURN.test(text)) throw new Error(`${file} is not compiled as expected: mend addPseudo in scripts/messages.ts`);
  writeFileSync(
    file,
    `import { pseudo } from '../../pseudo.ts';\n` +
      text.replace(ENGLISH_RETURN, (_all, name: string) => `\n\treturn pseudo(locale, ${name}(inputs))\n});`),
  );
}

if (import.meta.main) {
  await compileMessages();
  // The compiler leaves timers behind that would hold the process for half a minute.
  process.exit(0);
}
