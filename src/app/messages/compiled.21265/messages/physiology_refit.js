import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_RefitInputs */

const en_physiology_refit = /** @type {(inputs: Physiology_RefitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fit again`)
};

const de_physiology_refit = /** @type {(inputs: Physiology_RefitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neu anpassen`)
};

/**
* | output |
* | --- |
* | "Fit again" |
*
* @param {Physiology_RefitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_refit = /** @type {((inputs?: Physiology_RefitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_RefitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_refit(inputs)
	return pseudo(locale, en_physiology_refit(inputs))
});