import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Left_AtriumInputs */

const en_structure_left_atrium = /** @type {(inputs: Structure_Left_AtriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left atrium`)
};

const de_structure_left_atrium = /** @type {(inputs: Structure_Left_AtriumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linker Vorhof`)
};

/**
* | output |
* | --- |
* | "Left atrium" |
*
* @param {Structure_Left_AtriumInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_left_atrium = /** @type {((inputs?: Structure_Left_AtriumInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Left_AtriumInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_left_atrium(inputs)
	return pseudo(locale, en_structure_left_atrium(inputs))
});