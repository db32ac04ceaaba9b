import type { Locale } from './messages/locale.svelte.ts';

/** Each language in its own words, so that a reader finds theirs whatever the screen speaks. Never translated. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' };
