import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Mitral_ValveInputs */

const en_structure_mitral_valve = /** @type {(inputs: Structure_Mitral_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitral valve`)
};

const de_structure_mitral_valve = /** @type {(inputs: Structure_Mitral_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitralklappe`)
};

/**
* | output |
* | --- |
* | "Mitral valve" |
*
* @param {Structure_Mitral_ValveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_mitral_valve = /** @type {((inputs?: Structure_Mitral_ValveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Mitral_ValveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_mitral_valve(inputs)
	return pseudo(locale, en_structure_mitral_valve(inputs))
});