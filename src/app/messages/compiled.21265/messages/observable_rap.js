import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_RapInputs */

const en_observable_rap = /** @type {(inputs: Observable_RapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filling pressure, right`)
};

const de_observable_rap = /** @type {(inputs: Observable_RapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Füllungsdruck rechts`)
};

/**
* | output |
* | --- |
* | "Filling pressure, right" |
*
* @param {Observable_RapInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_rap = /** @type {((inputs?: Observable_RapInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_RapInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_rap(inputs)
	return pseudo(locale, en_observable_rap(inputs))
});