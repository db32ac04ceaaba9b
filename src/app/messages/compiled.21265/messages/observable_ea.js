import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_EaInputs */

const en_observable_ea = /** @type {(inputs: Observable_EaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterial elastance`)
};

const de_observable_ea = /** @type {(inputs: Observable_EaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterielle Elastance`)
};

/**
* | output |
* | --- |
* | "Arterial elastance" |
*
* @param {Observable_EaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ea = /** @type {((inputs?: Observable_EaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_EaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ea(inputs)
	return pseudo(locale, en_observable_ea(inputs))
});