import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_TitleInputs */

const en_diagnostics_title = /** @type {(inputs: Diagnostics_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diagnostics`)
};

const de_diagnostics_title = /** @type {(inputs: Diagnostics_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diagnose der App`)
};

/**
* | output |
* | --- |
* | "Diagnostics" |
*
* @param {Diagnostics_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_title = /** @type {((inputs?: Diagnostics_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_title(inputs)
	return pseudo(locale, en_diagnostics_title(inputs))
});