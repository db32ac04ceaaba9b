import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Left_VentricleInputs */

const en_structure_left_ventricle = /** @type {(inputs: Structure_Left_VentricleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricle`)
};

const de_structure_left_ventricle = /** @type {(inputs: Structure_Left_VentricleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linke Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricle" |
*
* @param {Structure_Left_VentricleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_left_ventricle = /** @type {((inputs?: Structure_Left_VentricleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Left_VentricleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_left_ventricle(inputs)
	return pseudo(locale, en_structure_left_ventricle(inputs))
});