import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_NothingInputs */

const en_treatment_nothing = /** @type {(inputs: Treatment_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`doing nothing`)
};

const de_treatment_nothing = /** @type {(inputs: Treatment_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichtstun`)
};

/**
* | output |
* | --- |
* | "doing nothing" |
*
* @param {Treatment_NothingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_nothing = /** @type {((inputs?: Treatment_NothingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_NothingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_nothing(inputs)
	return pseudo(locale, en_treatment_nothing(inputs))
});