import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Add_ChooseInputs */

const en_treatment_add_choose = /** @type {(inputs: Treatment_Add_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what to add`)
};

const de_treatment_add_choose = /** @type {(inputs: Treatment_Add_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auswählen, was hinzukommt`)
};

/**
* | output |
* | --- |
* | "Choose what to add" |
*
* @param {Treatment_Add_ChooseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_add_choose = /** @type {((inputs?: Treatment_Add_ChooseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Add_ChooseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_add_choose(inputs)
	return pseudo(locale, en_treatment_add_choose(inputs))
});