import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Missing_TitleInputs */

const en_twin_missing_title = /** @type {(inputs: Twin_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No such twin`)
};

const de_twin_missing_title = /** @type {(inputs: Twin_Missing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwilling nicht gefunden`)
};

/**
* | output |
* | --- |
* | "No such twin" |
*
* @param {Twin_Missing_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_missing_title = /** @type {((inputs?: Twin_Missing_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Missing_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_missing_title(inputs)
	return pseudo(locale, en_twin_missing_title(inputs))
});