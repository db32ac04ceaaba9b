import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Failed_TitleInputs */

const en_twin_failed_title = /** @type {(inputs: Twin_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The twin could not be opened`)
};

const de_twin_failed_title = /** @type {(inputs: Twin_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Zwilling konnte nicht geöffnet werden`)
};

/**
* | output |
* | --- |
* | "The twin could not be opened" |
*
* @param {Twin_Failed_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_failed_title = /** @type {((inputs?: Twin_Failed_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Failed_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_failed_title(inputs)
	return pseudo(locale, en_twin_failed_title(inputs))
});