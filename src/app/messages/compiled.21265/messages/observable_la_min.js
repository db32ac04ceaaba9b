import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_La_MinInputs */

const en_observable_la_min = /** @type {(inputs: Observable_La_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left atrium, smallest`)
};

const de_observable_la_min = /** @type {(inputs: Observable_La_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linker Vorhof, kleinstes Volumen`)
};

/**
* | output |
* | --- |
* | "Left atrium, smallest" |
*
* @param {Observable_La_MinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_la_min = /** @type {((inputs?: Observable_La_MinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_La_MinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_la_min(inputs)
	return pseudo(locale, en_observable_la_min(inputs))
});