import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_ParametersInputs */

const en_physiology_parameters = /** @type {(inputs: Physiology_ParametersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the data say about the body`)
};

const de_physiology_parameters = /** @type {(inputs: Physiology_ParametersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was die Daten über den Körper sagen`)
};

/**
* | output |
* | --- |
* | "What the data say about the body" |
*
* @param {Physiology_ParametersInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_parameters = /** @type {((inputs?: Physiology_ParametersInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_ParametersInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_parameters(inputs)
	return pseudo(locale, en_physiology_parameters(inputs))
});