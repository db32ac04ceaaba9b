import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_LvedpInputs */

const en_observable_lvedp = /** @type {(inputs: Observable_LvedpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricular end-diastolic pressure`)
};

const de_observable_lvedp = /** @type {(inputs: Observable_LvedpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enddiastolischer Druck der linken Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricular end-diastolic pressure" |
*
* @param {Observable_LvedpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_lvedp = /** @type {((inputs?: Observable_LvedpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_LvedpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_lvedp(inputs)
	return pseudo(locale, en_observable_lvedp(inputs))
});