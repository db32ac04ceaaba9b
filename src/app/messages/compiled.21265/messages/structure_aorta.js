import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_AortaInputs */

const en_structure_aorta = /** @type {(inputs: Structure_AortaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aorta`)
};

const de_structure_aorta = /** @type {(inputs: Structure_AortaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aorta`)
};

/**
* | output |
* | --- |
* | "Aorta" |
*
* @param {Structure_AortaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_aorta = /** @type {((inputs?: Structure_AortaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_AortaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_aorta(inputs)
	return pseudo(locale, en_structure_aorta(inputs))
});