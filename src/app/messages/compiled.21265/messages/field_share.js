import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_ShareInputs */

const en_field_share = /** @type {(inputs: Field_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Share blocked`)
};

const de_field_share = /** @type {(inputs: Field_ShareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blockierter Anteil`)
};

/**
* | output |
* | --- |
* | "Share blocked" |
*
* @param {Field_ShareInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_share = /** @type {((inputs?: Field_ShareInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_ShareInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_share(inputs)
	return pseudo(locale, en_field_share(inputs))
});