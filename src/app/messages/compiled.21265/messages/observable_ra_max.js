import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Ra_MaxInputs */

const en_observable_ra_max = /** @type {(inputs: Observable_Ra_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right atrium, largest`)
};

const de_observable_ra_max = /** @type {(inputs: Observable_Ra_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechter Vorhof, größtes Volumen`)
};

/**
* | output |
* | --- |
* | "Right atrium, largest" |
*
* @param {Observable_Ra_MaxInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ra_max = /** @type {((inputs?: Observable_Ra_MaxInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Ra_MaxInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ra_max(inputs)
	return pseudo(locale, en_observable_ra_max(inputs))
});