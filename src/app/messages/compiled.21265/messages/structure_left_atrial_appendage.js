import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Left_Atrial_AppendageInputs */

const en_structure_left_atrial_appendage = /** @type {(inputs: Structure_Left_Atrial_AppendageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left atrial appendage`)
};

const de_structure_left_atrial_appendage = /** @type {(inputs: Structure_Left_Atrial_AppendageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linkes Herzohr`)
};

/**
* | output |
* | --- |
* | "Left atrial appendage" |
*
* @param {Structure_Left_Atrial_AppendageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_left_atrial_appendage = /** @type {((inputs?: Structure_Left_Atrial_AppendageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Left_Atrial_AppendageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_left_atrial_appendage(inputs)
	return pseudo(locale, en_structure_left_atrial_appendage(inputs))
});