import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_TwinsInputs */

const en_frame_twins = /** @type {(inputs: Frame_TwinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Twins`)
};

const de_frame_twins = /** @type {(inputs: Frame_TwinsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwillinge`)
};

/**
* | output |
* | --- |
* | "Twins" |
*
* @param {Frame_TwinsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_twins = /** @type {((inputs?: Frame_TwinsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_TwinsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_twins(inputs)
	return pseudo(locale, en_frame_twins(inputs))
});