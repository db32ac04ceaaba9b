import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_RvesvInputs */

const en_observable_rvesv = /** @type {(inputs: Observable_RvesvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricle, emptied`)
};

const de_observable_rvesv = /** @type {(inputs: Observable_RvesvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechte Kammer, entleert`)
};

/**
* | output |
* | --- |
* | "Right ventricle, emptied" |
*
* @param {Observable_RvesvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_rvesv = /** @type {((inputs?: Observable_RvesvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_RvesvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_rvesv(inputs)
	return pseudo(locale, en_observable_rvesv(inputs))
});