import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Read_By_ModelInputs */

const en_record_read_by_model = /** @type {(inputs: Record_Read_By_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A model reads this`)
};

const de_record_read_by_model = /** @type {(inputs: Record_Read_By_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird von einem Modell gelesen`)
};

/**
* | output |
* | --- |
* | "A model reads this" |
*
* @param {Record_Read_By_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_read_by_model = /** @type {((inputs?: Record_Read_By_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Read_By_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_read_by_model(inputs)
	return pseudo(locale, en_record_read_by_model(inputs))
});