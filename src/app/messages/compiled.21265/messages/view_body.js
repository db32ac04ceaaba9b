import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_BodyInputs */

const en_view_body = /** @type {(inputs: View_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Body`)
};

const de_view_body = /** @type {(inputs: View_BodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Körper`)
};

/**
* | output |
* | --- |
* | "Body" |
*
* @param {View_BodyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_body = /** @type {((inputs?: View_BodyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_BodyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_body(inputs)
	return pseudo(locale, en_view_body(inputs))
});