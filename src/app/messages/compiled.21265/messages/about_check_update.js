import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Check_UpdateInputs */

const en_about_check_update = /** @type {(inputs: About_Check_UpdateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look for a newer version`)
};

const de_about_check_update = /** @type {(inputs: About_Check_UpdateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nach neuerer Version suchen`)
};

/**
* | output |
* | --- |
* | "Look for a newer version" |
*
* @param {About_Check_UpdateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_check_update = /** @type {((inputs?: About_Check_UpdateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Check_UpdateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_check_update(inputs)
	return pseudo(locale, en_about_check_update(inputs))
});