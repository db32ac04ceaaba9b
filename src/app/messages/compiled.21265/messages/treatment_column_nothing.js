import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Column_NothingInputs */

const en_treatment_column_nothing = /** @type {(inputs: Treatment_Column_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doing nothing`)
};

const de_treatment_column_nothing = /** @type {(inputs: Treatment_Column_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichtstun`)
};

/**
* | output |
* | --- |
* | "Doing nothing" |
*
* @param {Treatment_Column_NothingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_column_nothing = /** @type {((inputs?: Treatment_Column_NothingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Column_NothingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_column_nothing(inputs)
	return pseudo(locale, en_treatment_column_nothing(inputs))
});