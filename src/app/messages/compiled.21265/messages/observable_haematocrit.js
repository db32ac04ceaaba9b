import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_HaematocritInputs */

const en_observable_haematocrit = /** @type {(inputs: Observable_HaematocritInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haematocrit`)
};

const de_observable_haematocrit = /** @type {(inputs: Observable_HaematocritInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämatokrit`)
};

/**
* | output |
* | --- |
* | "Haematocrit" |
*
* @param {Observable_HaematocritInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_haematocrit = /** @type {((inputs?: Observable_HaematocritInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_HaematocritInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_haematocrit(inputs)
	return pseudo(locale, en_observable_haematocrit(inputs))
});