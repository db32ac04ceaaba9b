import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Right_VentricleInputs */

const en_structure_right_ventricle = /** @type {(inputs: Structure_Right_VentricleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricle`)
};

const de_structure_right_ventricle = /** @type {(inputs: Structure_Right_VentricleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechte Kammer`)
};

/**
* | output |
* | --- |
* | "Right ventricle" |
*
* @param {Structure_Right_VentricleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_right_ventricle = /** @type {((inputs?: Structure_Right_VentricleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Right_VentricleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_right_ventricle(inputs)
	return pseudo(locale, en_structure_right_ventricle(inputs))
});