import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_CoInputs */

const en_observable_co = /** @type {(inputs: Observable_CoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cardiac output`)
};

const de_observable_co = /** @type {(inputs: Observable_CoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herzzeitvolumen`)
};

/**
* | output |
* | --- |
* | "Cardiac output" |
*
* @param {Observable_CoInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_co = /** @type {((inputs?: Observable_CoInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_CoInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_co(inputs)
	return pseudo(locale, en_observable_co(inputs))
});