import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_LanesInputs */

const en_frame_lanes = /** @type {(inputs: Frame_LanesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over time`)
};

const de_frame_lanes = /** @type {(inputs: Frame_LanesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zeitverlauf`)
};

/**
* | output |
* | --- |
* | "Over time" |
*
* @param {Frame_LanesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_lanes = /** @type {((inputs?: Frame_LanesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_LanesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_lanes(inputs)
	return pseudo(locale, en_frame_lanes(inputs))
});