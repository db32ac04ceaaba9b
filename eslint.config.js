import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { PACKAGES, ROOMS } from './scripts/walls.ts';

// The linter knows folders; the rooms that are single files (x.api.ts, coupling.ts) are held by tests/architecture.test.ts.
const folders = ROOMS.filter((room) => !room.path.endsWith('.ts'));
const folderRoom = (name) => (folders.some((room) => room.name === name) ? name : name === 'worker-api' ? 'workers' : 'model');
const elements = [...folders]
  .sort((a, b) => b.path.length - a.path.length)
  .map((room) => ({ type: room.name, pattern: room.path, partialMatch: false }));

const walls = folders.map((room) => ({
  from: { element: { type: room.name } },
  allow: { to: { element: { types: { anyOf: [...new Set([...room.opens.map(folderRoom), room.name])] } } } },
}));

const packages = [['@babylonjs/*', '@babylonjs/**'], ['dexie'], ['@tensorflow/*', '@tensorflow/**']];
const packageRooms = [PACKAGES[0], PACKAGES[1], PACKAGES[2]].map((entry) => entry.rooms);

export default ts.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'src/app/messages/compiled/**',
      'public/**',
      'test-results/**',
      '.cache/**',
      'playwright-report/**',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs', '**/*.svelte'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'Use models/core/random.ts: every draw has a seed.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  { files: ['scripts/**', 'bench/**', 'tests/**', '*.config.*'], rules: { 'no-restricted-exports': 'off', 'no-console': 'off' } },
  {
    files: ['models/**', 'workers/**', 'src/**', 'shaders/**'],
    ignores: ['**/*.test.ts'],
    plugins: { boundaries },
    settings: { 'boundaries/elements': elements, 'import/resolver': { typescript: { project: 'tsconfig.json' } } },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...walls,
            ...packages.map((source, i) => ({
              from: { element: { types: { noneOf: packageRooms[i] } } },
              disallow: { to: { module: { origin: 'external', source } } },
            })),
          ],
        },
      ],
    },
  },
  // A raw number about a person is drawn by design/quantity alone, never formatted in a feature.
  {
    files: ['src/features/**', 'src/app/**', 'src/personas/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(toFixed|toPrecision|toLocaleString)$/]',
          message: 'Numbers are drawn by src/design/quantity.',
        },
        { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
      ],
    },
  },
);
