import { overwriteGetLocale } from './compiled/runtime.js';
import { PSEUDO } from './pseudo.ts';

export type Locale = 'en' | 'de';
export const LOCALES: readonly Locale[] = ['en', 'de'];

const STORED = 'soma.locale';

function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('locale');
  if (asked === PSEUDO) return PSEUDO as Locale;
  const wanted = [asked, localStorage.getItem(STORED), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((code): code is Locale => LOCALES.includes(code as Locale)) ?? 'en';
}

/**
 * The language of the screen. Messages read it through a signal, so every text on screen follows a change at once and
 * nothing is mounted anew.
 */
class LocaleState {
  #current = $state<Locale>(firstLocale());

  get current(): Locale {
    return this.#current;
  }

  set current(locale: Locale) {
    this.#current = locale;
    localStorage.setItem(STORED, locale);
    document.documentElement.lang = locale;
  }
}

export const locale = new LocaleState();
document.documentElement.lang = locale.current === (PSEUDO as Locale) ? 'en' : locale.current;
overwriteGetLocale(() => locale.current);
