import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Stage_MappingInputs */

const en_import_stage_mapping = /** @type {(inputs: Import_Stage_MappingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sorting`)
};

const de_import_stage_mapping = /** @type {(inputs: Import_Stage_MappingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zuordnen`)
};

/**
* | output |
* | --- |
* | "sorting" |
*
* @param {Import_Stage_MappingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_stage_mapping = /** @type {((inputs?: Import_Stage_MappingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Stage_MappingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_stage_mapping(inputs)
	return pseudo(locale, en_import_stage_mapping(inputs))
});