import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sex_FemaleInputs */

const en_sex_female = /** @type {(inputs: Sex_FemaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`female`)
};

const de_sex_female = /** @type {(inputs: Sex_FemaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weiblich`)
};

/**
* | output |
* | --- |
* | "female" |
*
* @param {Sex_FemaleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const sex_female = /** @type {((inputs?: Sex_FemaleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sex_FemaleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_sex_female(inputs)
	return pseudo(locale, en_sex_female(inputs))
});