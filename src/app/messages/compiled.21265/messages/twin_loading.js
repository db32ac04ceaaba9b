import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_LoadingInputs */

const en_twin_loading = /** @type {(inputs: Twin_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opening the twin`)
};

const de_twin_loading = /** @type {(inputs: Twin_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwilling wird geöffnet`)
};

/**
* | output |
* | --- |
* | "Opening the twin" |
*
* @param {Twin_LoadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_loading = /** @type {((inputs?: Twin_LoadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_LoadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_loading(inputs)
	return pseudo(locale, en_twin_loading(inputs))
});