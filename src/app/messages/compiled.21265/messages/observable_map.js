import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_MapInputs */

const en_observable_map = /** @type {(inputs: Observable_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mean arterial pressure`)
};

const de_observable_map = /** @type {(inputs: Observable_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mittlerer arterieller Druck`)
};

/**
* | output |
* | --- |
* | "Mean arterial pressure" |
*
* @param {Observable_MapInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_map = /** @type {((inputs?: Observable_MapInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_MapInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_map(inputs)
	return pseudo(locale, en_observable_map(inputs))
});