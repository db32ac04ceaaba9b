import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_FitInputs */

const en_physiology_fit = /** @type {(inputs: Physiology_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fit the twin`)
};

const de_physiology_fit = /** @type {(inputs: Physiology_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwilling anpassen`)
};

/**
* | output |
* | --- |
* | "Fit the twin" |
*
* @param {Physiology_FitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_fit = /** @type {((inputs?: Physiology_FitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_FitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_fit(inputs)
	return pseudo(locale, en_physiology_fit(inputs))
});