import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Design_Time_LeftInputs */

const en_design_time_left = /** @type {(inputs: Design_Time_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.time} left`)
};

const de_design_time_left = /** @type {(inputs: Design_Time_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`noch etwa ${i?.time}`)
};

/**
* | output |
* | --- |
* | "about {time} left" |
*
* @param {Design_Time_LeftInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const design_time_left = /** @type {((inputs: Design_Time_LeftInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Design_Time_LeftInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_design_time_left(inputs)
	return pseudo(locale, en_design_time_left(inputs))
});