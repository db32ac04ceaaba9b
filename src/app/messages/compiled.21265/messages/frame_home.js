import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_HomeInputs */

const en_frame_home = /** @type {(inputs: Frame_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma, to the twins`)
};

const de_frame_home = /** @type {(inputs: Frame_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma, zu den Zwillingen`)
};

/**
* | output |
* | --- |
* | "Soma, to the twins" |
*
* @param {Frame_HomeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_home = /** @type {((inputs?: Frame_HomeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_HomeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_home(inputs)
	return pseudo(locale, en_frame_home(inputs))
});