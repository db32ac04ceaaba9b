import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Cancel_FitInputs */

const en_physiology_cancel_fit = /** @type {(inputs: Physiology_Cancel_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop fitting`)
};

const de_physiology_cancel_fit = /** @type {(inputs: Physiology_Cancel_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anpassung abbrechen`)
};

/**
* | output |
* | --- |
* | "Stop fitting" |
*
* @param {Physiology_Cancel_FitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_cancel_fit = /** @type {((inputs?: Physiology_Cancel_FitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Cancel_FitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_cancel_fit(inputs)
	return pseudo(locale, en_physiology_cancel_fit(inputs))
});