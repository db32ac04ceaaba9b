import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Keys_AboutInputs */

const en_keys_about = /** @type {(inputs: Keys_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single keys can be switched off in settings.`)
};

const de_keys_about = /** @type {(inputs: Keys_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einzelne Tasten lassen sich in den Einstellungen abschalten.`)
};

/**
* | output |
* | --- |
* | "Single keys can be switched off in settings." |
*
* @param {Keys_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const keys_about = /** @type {((inputs?: Keys_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Keys_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_keys_about(inputs)
	return pseudo(locale, en_keys_about(inputs))
});