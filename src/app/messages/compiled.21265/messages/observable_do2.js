import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Do2Inputs */

const en_observable_do2 = /** @type {(inputs: Observable_Do2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oxygen delivery`)
};

const de_observable_do2 = /** @type {(inputs: Observable_Do2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sauerstoffangebot`)
};

/**
* | output |
* | --- |
* | "Oxygen delivery" |
*
* @param {Observable_Do2Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_do2 = /** @type {((inputs?: Observable_Do2Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Do2Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_do2(inputs)
	return pseudo(locale, en_observable_do2(inputs))
});