import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Stage_ReadingInputs */

const en_import_stage_reading = /** @type {(inputs: Import_Stage_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading`)
};

const de_import_stage_reading = /** @type {(inputs: Import_Stage_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lesen`)
};

/**
* | output |
* | --- |
* | "reading" |
*
* @param {Import_Stage_ReadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_stage_reading = /** @type {((inputs?: Import_Stage_ReadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Stage_ReadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_stage_reading(inputs)
	return pseudo(locale, en_import_stage_reading(inputs))
});