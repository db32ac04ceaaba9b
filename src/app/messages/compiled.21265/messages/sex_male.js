import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sex_MaleInputs */

const en_sex_male = /** @type {(inputs: Sex_MaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`male`)
};

const de_sex_male = /** @type {(inputs: Sex_MaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`männlich`)
};

/**
* | output |
* | --- |
* | "male" |
*
* @param {Sex_MaleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const sex_male = /** @type {((inputs?: Sex_MaleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sex_MaleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_sex_male(inputs)
	return pseudo(locale, en_sex_male(inputs))
});