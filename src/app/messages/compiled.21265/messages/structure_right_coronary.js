import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Right_CoronaryInputs */

const en_structure_right_coronary = /** @type {(inputs: Structure_Right_CoronaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right coronary artery`)
};

const de_structure_right_coronary = /** @type {(inputs: Structure_Right_CoronaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechte Kranzarterie`)
};

/**
* | output |
* | --- |
* | "Right coronary artery" |
*
* @param {Structure_Right_CoronaryInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_right_coronary = /** @type {((inputs?: Structure_Right_CoronaryInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Right_CoronaryInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_right_coronary(inputs)
	return pseudo(locale, en_structure_right_coronary(inputs))
});