import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_ShowingInputs */

const en_physiology_showing = /** @type {(inputs: Physiology_ShowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bringing the fitted heart to rest`)
};

const de_physiology_showing = /** @type {(inputs: Physiology_ShowingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das angepasste Herz kommt zur Ruhe`)
};

/**
* | output |
* | --- |
* | "Bringing the fitted heart to rest" |
*
* @param {Physiology_ShowingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_showing = /** @type {((inputs?: Physiology_ShowingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_ShowingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_showing(inputs)
	return pseudo(locale, en_physiology_showing(inputs))
});