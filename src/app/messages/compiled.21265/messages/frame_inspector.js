import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_InspectorInputs */

const en_frame_inspector = /** @type {(inputs: Frame_InspectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Numbers`)
};

const de_frame_inspector = /** @type {(inputs: Frame_InspectorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zahlen`)
};

/**
* | output |
* | --- |
* | "Numbers" |
*
* @param {Frame_InspectorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_inspector = /** @type {((inputs?: Frame_InspectorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_InspectorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_inspector(inputs)
	return pseudo(locale, en_frame_inspector(inputs))
});