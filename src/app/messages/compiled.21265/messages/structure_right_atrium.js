import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Right_AtriumInputs */

const en_structure_right_atrium = /** @type {(inputs: Structure_Right_AtriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right atrium`)
};

const de_structure_right_atrium = /** @type {(inputs: Structure_Right_AtriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechter Vorhof`)
};

/**
* | output |
* | --- |
* | "Right atrium" |
*
* @param {Structure_Right_AtriumInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_right_atrium = /** @type {((inputs?: Structure_Right_AtriumInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Right_AtriumInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_right_atrium(inputs)
	return pseudo(locale, en_structure_right_atrium(inputs))
});