import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Aortic_ValveInputs */

const en_structure_aortic_valve = /** @type {(inputs: Structure_Aortic_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortic valve`)
};

const de_structure_aortic_valve = /** @type {(inputs: Structure_Aortic_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortenklappe`)
};

/**
* | output |
* | --- |
* | "Aortic valve" |
*
* @param {Structure_Aortic_ValveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_aortic_valve = /** @type {((inputs?: Structure_Aortic_ValveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Aortic_ValveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_aortic_valve(inputs)
	return pseudo(locale, en_structure_aortic_valve(inputs))
});