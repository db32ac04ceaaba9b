import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_La_MaxInputs */

const en_observable_la_max = /** @type {(inputs: Observable_La_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left atrium, largest`)
};

const de_observable_la_max = /** @type {(inputs: Observable_La_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linker Vorhof, größtes Volumen`)
};

/**
* | output |
* | --- |
* | "Left atrium, largest" |
*
* @param {Observable_La_MaxInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_la_max = /** @type {((inputs?: Observable_La_MaxInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_La_MaxInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_la_max(inputs)
	return pseudo(locale, en_observable_la_max(inputs))
});