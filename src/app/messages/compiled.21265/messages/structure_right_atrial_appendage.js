import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Right_Atrial_AppendageInputs */

const en_structure_right_atrial_appendage = /** @type {(inputs: Structure_Right_Atrial_AppendageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right atrial appendage`)
};

const de_structure_right_atrial_appendage = /** @type {(inputs: Structure_Right_Atrial_AppendageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechtes Herzohr`)
};

/**
* | output |
* | --- |
* | "Right atrial appendage" |
*
* @param {Structure_Right_Atrial_AppendageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_right_atrial_appendage = /** @type {((inputs?: Structure_Right_Atrial_AppendageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Right_Atrial_AppendageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_right_atrial_appendage(inputs)
	return pseudo(locale, en_structure_right_atrial_appendage(inputs))
});