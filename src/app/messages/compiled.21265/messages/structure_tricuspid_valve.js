import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Tricuspid_ValveInputs */

const en_structure_tricuspid_valve = /** @type {(inputs: Structure_Tricuspid_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tricuspid valve`)
};

const de_structure_tricuspid_valve = /** @type {(inputs: Structure_Tricuspid_ValveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Trikuspidalklappe`)
};

/**
* | output |
* | --- |
* | "Tricuspid valve" |
*
* @param {Structure_Tricuspid_ValveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_tricuspid_valve = /** @type {((inputs?: Structure_Tricuspid_ValveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Tricuspid_ValveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_tricuspid_valve(inputs)
	return pseudo(locale, en_structure_tricuspid_valve(inputs))
});