import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stale_ModelInputs */

const en_physiology_stale_model = /** @type {(inputs: Physiology_Stale_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The model has changed since this fit. The numbers are those of the last fit.`)
};

const de_physiology_stale_model = /** @type {(inputs: Physiology_Stale_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das Modell hat sich seit dieser Anpassung geändert. Die Zahlen stammen aus der letzten Anpassung.`)
};

/**
* | output |
* | --- |
* | "The model has changed since this fit. The numbers are those of the last fit." |
*
* @param {Physiology_Stale_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stale_model = /** @type {((inputs?: Physiology_Stale_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stale_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stale_model(inputs)
	return pseudo(locale, en_physiology_stale_model(inputs))
});