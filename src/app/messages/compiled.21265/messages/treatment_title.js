import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_TitleInputs */

const en_treatment_title = /** @type {(inputs: Treatment_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name of the plan`)
};

const de_treatment_title = /** @type {(inputs: Treatment_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name des Plans`)
};

/**
* | output |
* | --- |
* | "Name of the plan" |
*
* @param {Treatment_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_title = /** @type {((inputs?: Treatment_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_title(inputs)
	return pseudo(locale, en_treatment_title(inputs))
});