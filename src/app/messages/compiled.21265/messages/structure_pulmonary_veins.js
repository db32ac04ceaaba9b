import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Pulmonary_VeinsInputs */

const en_structure_pulmonary_veins = /** @type {(inputs: Structure_Pulmonary_VeinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pulmonary veins`)
};

const de_structure_pulmonary_veins = /** @type {(inputs: Structure_Pulmonary_VeinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lungenvenen`)
};

/**
* | output |
* | --- |
* | "Pulmonary veins" |
*
* @param {Structure_Pulmonary_VeinsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_pulmonary_veins = /** @type {((inputs?: Structure_Pulmonary_VeinsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Pulmonary_VeinsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_pulmonary_veins(inputs)
	return pseudo(locale, en_structure_pulmonary_veins(inputs))
});