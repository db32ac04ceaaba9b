import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Left_Anterior_DescendingInputs */

const en_structure_left_anterior_descending = /** @type {(inputs: Structure_Left_Anterior_DescendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left anterior descending artery`)
};

const de_structure_left_anterior_descending = /** @type {(inputs: Structure_Left_Anterior_DescendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vorderer absteigender Ast der linken Kranzarterie`)
};

/**
* | output |
* | --- |
* | "Left anterior descending artery" |
*
* @param {Structure_Left_Anterior_DescendingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_left_anterior_descending = /** @type {((inputs?: Structure_Left_Anterior_DescendingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Left_Anterior_DescendingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_left_anterior_descending(inputs)
	return pseudo(locale, en_structure_left_anterior_descending(inputs))
});