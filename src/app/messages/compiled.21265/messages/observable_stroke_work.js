import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Stroke_WorkInputs */

const en_observable_stroke_work = /** @type {(inputs: Observable_Stroke_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stroke work`)
};

const de_observable_stroke_work = /** @type {(inputs: Observable_Stroke_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schlagarbeit`)
};

/**
* | output |
* | --- |
* | "Stroke work" |
*
* @param {Observable_Stroke_WorkInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_stroke_work = /** @type {((inputs?: Observable_Stroke_WorkInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Stroke_WorkInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_stroke_work(inputs)
	return pseudo(locale, en_observable_stroke_work(inputs))
});