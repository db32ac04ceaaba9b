import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Cardiac_VeinsInputs */

const en_structure_cardiac_veins = /** @type {(inputs: Structure_Cardiac_VeinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cardiac veins`)
};

const de_structure_cardiac_veins = /** @type {(inputs: Structure_Cardiac_VeinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herzvenen`)
};

/**
* | output |
* | --- |
* | "Cardiac veins" |
*
* @param {Structure_Cardiac_VeinsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_cardiac_veins = /** @type {((inputs?: Structure_Cardiac_VeinsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Cardiac_VeinsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_cardiac_veins(inputs)
	return pseudo(locale, en_structure_cardiac_veins(inputs))
});