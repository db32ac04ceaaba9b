import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Limit_ModelInputs */

const en_physiology_limit_model = /** @type {(inputs: Physiology_Limit_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A model of the circulation alone: no breathing cycle, no kidneys, no rhythm disorders.`)
};

const de_physiology_limit_model = /** @type {(inputs: Physiology_Limit_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Modell nur des Kreislaufs: ohne Atemzyklus, Nieren und Rhythmusstörungen.`)
};

/**
* | output |
* | --- |
* | "A model of the circulation alone: no breathing cycle, no kidneys, no rhythm disorders." |
*
* @param {Physiology_Limit_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_limit_model = /** @type {((inputs?: Physiology_Limit_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Limit_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_limit_model(inputs)
	return pseudo(locale, en_physiology_limit_model(inputs))
});