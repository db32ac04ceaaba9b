import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Intended_UseInputs */

const en_app_intended_use = /** @type {(inputs: App_Intended_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Education and research; not for diagnosis or treatment.`)
};

const de_app_intended_use = /** @type {(inputs: App_Intended_UseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Für Lehre und Forschung; nicht zur Diagnose oder Behandlung.`)
};

/**
* | output |
* | --- |
* | "Education and research; not for diagnosis or treatment." |
*
* @param {App_Intended_UseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const app_intended_use = /** @type {((inputs?: App_Intended_UseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Intended_UseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_app_intended_use(inputs)
	return pseudo(locale, en_app_intended_use(inputs))
});