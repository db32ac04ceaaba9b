import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Design_NoticesInputs */

const en_design_notices = /** @type {(inputs: Design_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Notices`)
};

const de_design_notices = /** @type {(inputs: Design_NoticesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldungen`)
};

/**
* | output |
* | --- |
* | "Notices" |
*
* @param {Design_NoticesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const design_notices = /** @type {((inputs?: Design_NoticesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Design_NoticesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_design_notices(inputs)
	return pseudo(locale, en_design_notices(inputs))
});