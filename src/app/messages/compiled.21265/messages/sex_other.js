import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sex_OtherInputs */

const en_sex_other = /** @type {(inputs: Sex_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`other`)
};

const de_sex_other = /** @type {(inputs: Sex_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`divers`)
};

/**
* | output |
* | --- |
* | "other" |
*
* @param {Sex_OtherInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const sex_other = /** @type {((inputs?: Sex_OtherInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sex_OtherInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_sex_other(inputs)
	return pseudo(locale, en_sex_other(inputs))
});