import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Sheet_DownInputs */

const en_frame_sheet_down = /** @type {(inputs: Frame_Sheet_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fold the numbers`)
};

const de_frame_sheet_down = /** @type {(inputs: Frame_Sheet_DownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zahlen einklappen`)
};

/**
* | output |
* | --- |
* | "Fold the numbers" |
*
* @param {Frame_Sheet_DownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_sheet_down = /** @type {((inputs?: Frame_Sheet_DownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Sheet_DownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_sheet_down(inputs)
	return pseudo(locale, en_frame_sheet_down(inputs))
});