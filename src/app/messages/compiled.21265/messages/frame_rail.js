import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_RailInputs */

const en_frame_rail = /** @type {(inputs: Frame_RailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Main`)
};

const de_frame_rail = /** @type {(inputs: Frame_RailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hauptbereich`)
};

/**
* | output |
* | --- |
* | "Main" |
*
* @param {Frame_RailInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_rail = /** @type {((inputs?: Frame_RailInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_RailInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_rail(inputs)
	return pseudo(locale, en_frame_rail(inputs))
});