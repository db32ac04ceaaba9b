import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Kept_NoneInputs */

const en_treatment_kept_none = /** @type {(inputs: Treatment_Kept_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plans you keep appear here.`)
};

const de_treatment_kept_none = /** @type {(inputs: Treatment_Kept_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier erscheinen Pläne, die Sie behalten.`)
};

/**
* | output |
* | --- |
* | "Plans you keep appear here." |
*
* @param {Treatment_Kept_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_kept_none = /** @type {((inputs?: Treatment_Kept_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Kept_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_kept_none(inputs)
	return pseudo(locale, en_treatment_kept_none(inputs))
});