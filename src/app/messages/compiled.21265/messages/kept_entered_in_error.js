import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_Entered_In_ErrorInputs */

const en_kept_entered_in_error = /** @type {(inputs: Kept_Entered_In_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marked by its source as entered in error: ignored, kept for audit.`)
};

const de_kept_entered_in_error = /** @type {(inputs: Kept_Entered_In_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Von der Quelle als irrtümlich gekennzeichnet: nicht verwendet, zur Nachprüfung behalten.`)
};

/**
* | output |
* | --- |
* | "Marked by its source as entered in error: ignored, kept for audit." |
*
* @param {Kept_Entered_In_ErrorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_entered_in_error = /** @type {((inputs?: Kept_Entered_In_ErrorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_Entered_In_ErrorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_entered_in_error(inputs)
	return pseudo(locale, en_kept_entered_in_error(inputs))
});