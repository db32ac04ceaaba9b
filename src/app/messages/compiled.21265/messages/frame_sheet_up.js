import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Sheet_UpInputs */

const en_frame_sheet_up = /** @type {(inputs: Frame_Sheet_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the numbers`)
};

const de_frame_sheet_up = /** @type {(inputs: Frame_Sheet_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zahlen zeigen`)
};

/**
* | output |
* | --- |
* | "Show the numbers" |
*
* @param {Frame_Sheet_UpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_sheet_up = /** @type {((inputs?: Frame_Sheet_UpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Sheet_UpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_sheet_up(inputs)
	return pseudo(locale, en_frame_sheet_up(inputs))
});