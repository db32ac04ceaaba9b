import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Lanes_FoldInputs */

const en_frame_lanes_fold = /** @type {(inputs: Frame_Lanes_FoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fold the time lanes`)
};

const de_frame_lanes_fold = /** @type {(inputs: Frame_Lanes_FoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zeitverlauf einklappen`)
};

/**
* | output |
* | --- |
* | "Fold the time lanes" |
*
* @param {Frame_Lanes_FoldInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_lanes_fold = /** @type {((inputs?: Frame_Lanes_FoldInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Lanes_FoldInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_lanes_fold(inputs)
	return pseudo(locale, en_frame_lanes_fold(inputs))
});