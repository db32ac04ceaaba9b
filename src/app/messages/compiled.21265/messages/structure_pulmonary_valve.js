import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Pulmonary_ValveInputs */

const en_structure_pulmonary_valve = /** @type {(inputs: Structure_Pulmonary_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pulmonary valve`)
};

const de_structure_pulmonary_valve = /** @type {(inputs: Structure_Pulmonary_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pulmonalklappe`)
};

/**
* | output |
* | --- |
* | "Pulmonary valve" |
*
* @param {Structure_Pulmonary_ValveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_pulmonary_valve = /** @type {((inputs?: Structure_Pulmonary_ValveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Pulmonary_ValveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_pulmonary_valve(inputs)
	return pseudo(locale, en_structure_pulmonary_valve(inputs))
});