import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Add_DataInputs */

const en_twin_add_data = /** @type {(inputs: Twin_Add_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add data`)
};

const de_twin_add_data = /** @type {(inputs: Twin_Add_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daten ergänzen`)
};

/**
* | output |
* | --- |
* | "Add data" |
*
* @param {Twin_Add_DataInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_add_data = /** @type {((inputs?: Twin_Add_DataInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Add_DataInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_add_data(inputs)
	return pseudo(locale, en_twin_add_data(inputs))
});