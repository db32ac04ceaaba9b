import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_BrowserInputs */

const en_diagnostics_browser = /** @type {(inputs: Diagnostics_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Browser`)
};

const de_diagnostics_browser = /** @type {(inputs: Diagnostics_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Browser`)
};

/**
* | output |
* | --- |
* | "Browser" |
*
* @param {Diagnostics_BrowserInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_browser = /** @type {((inputs?: Diagnostics_BrowserInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_BrowserInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_browser(inputs)
	return pseudo(locale, en_diagnostics_browser(inputs))
});