import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Stage_CheckingInputs */

const en_import_stage_checking = /** @type {(inputs: Import_Stage_CheckingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`checking`)
};

const de_import_stage_checking = /** @type {(inputs: Import_Stage_CheckingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`prüfen`)
};

/**
* | output |
* | --- |
* | "checking" |
*
* @param {Import_Stage_CheckingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_stage_checking = /** @type {((inputs?: Import_Stage_CheckingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Stage_CheckingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_stage_checking(inputs)
	return pseudo(locale, en_import_stage_checking(inputs))
});