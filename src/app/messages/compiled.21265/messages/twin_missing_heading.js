import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Missing_HeadingInputs */

const en_twin_missing_heading = /** @type {(inputs: Twin_Missing_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This twin is not on this device`)
};

const de_twin_missing_heading = /** @type {(inputs: Twin_Missing_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Zwilling ist nicht auf diesem Gerät`)
};

/**
* | output |
* | --- |
* | "This twin is not on this device" |
*
* @param {Twin_Missing_HeadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_missing_heading = /** @type {((inputs?: Twin_Missing_HeadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Missing_HeadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_missing_heading(inputs)
	return pseudo(locale, en_twin_missing_heading(inputs))
});