import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_RvedvInputs */

const en_observable_rvedv = /** @type {(inputs: Observable_RvedvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricle, filled`)
};

const de_observable_rvedv = /** @type {(inputs: Observable_RvedvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechte Kammer, gefüllt`)
};

/**
* | output |
* | --- |
* | "Right ventricle, filled" |
*
* @param {Observable_RvedvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_rvedv = /** @type {((inputs?: Observable_RvedvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_RvedvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_rvedv(inputs)
	return pseudo(locale, en_observable_rvedv(inputs))
});