import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Open_TwinInputs */

const en_import_open_twin = /** @type {(inputs: Import_Open_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the twin`)
};

const de_import_open_twin = /** @type {(inputs: Import_Open_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwilling öffnen`)
};

/**
* | output |
* | --- |
* | "Open the twin" |
*
* @param {Import_Open_TwinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_open_twin = /** @type {((inputs?: Import_Open_TwinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Open_TwinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_open_twin(inputs)
	return pseudo(locale, en_import_open_twin(inputs))
});