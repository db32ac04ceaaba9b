import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Lanes_UnfoldInputs */

const en_frame_lanes_unfold = /** @type {(inputs: Frame_Lanes_UnfoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the time lanes`)
};

const de_frame_lanes_unfold = /** @type {(inputs: Frame_Lanes_UnfoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zeitverlauf zeigen`)
};

/**
* | output |
* | --- |
* | "Show the time lanes" |
*
* @param {Frame_Lanes_UnfoldInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_lanes_unfold = /** @type {((inputs?: Frame_Lanes_UnfoldInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Lanes_UnfoldInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_lanes_unfold(inputs)
	return pseudo(locale, en_frame_lanes_unfold(inputs))
});