import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_LvedvInputs */

const en_observable_lvedv = /** @type {(inputs: Observable_LvedvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricle, filled`)
};

const de_observable_lvedv = /** @type {(inputs: Observable_LvedvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linke Kammer, gefüllt`)
};

/**
* | output |
* | --- |
* | "Left ventricle, filled" |
*
* @param {Observable_LvedvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_lvedv = /** @type {((inputs?: Observable_LvedvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_LvedvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_lvedv(inputs)
	return pseudo(locale, en_observable_lvedv(inputs))
});