import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Papillary_MusclesInputs */

const en_structure_papillary_muscles = /** @type {(inputs: Structure_Papillary_MusclesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papillary muscles`)
};

const de_structure_papillary_muscles = /** @type {(inputs: Structure_Papillary_MusclesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papillarmuskeln`)
};

/**
* | output |
* | --- |
* | "Papillary muscles" |
*
* @param {Structure_Papillary_MusclesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_papillary_muscles = /** @type {((inputs?: Structure_Papillary_MusclesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Papillary_MusclesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_papillary_muscles(inputs)
	return pseudo(locale, en_structure_papillary_muscles(inputs))
});