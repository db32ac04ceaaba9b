import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_None_TitleInputs */

const en_treatment_none_title = /** @type {(inputs: Treatment_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing simulated yet`)
};

const de_treatment_none_title = /** @type {(inputs: Treatment_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch nichts simuliert`)
};

/**
* | output |
* | --- |
* | "Nothing simulated yet" |
*
* @param {Treatment_None_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_none_title = /** @type {((inputs?: Treatment_None_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_None_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_none_title(inputs)
	return pseudo(locale, en_treatment_none_title(inputs))
});