import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Ra_MinInputs */

const en_observable_ra_min = /** @type {(inputs: Observable_Ra_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right atrium, smallest`)
};

const de_observable_ra_min = /** @type {(inputs: Observable_Ra_MinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechter Vorhof, kleinstes Volumen`)
};

/**
* | output |
* | --- |
* | "Right atrium, smallest" |
*
* @param {Observable_Ra_MinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ra_min = /** @type {((inputs?: Observable_Ra_MinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Ra_MinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ra_min(inputs)
	return pseudo(locale, en_observable_ra_min(inputs))
});