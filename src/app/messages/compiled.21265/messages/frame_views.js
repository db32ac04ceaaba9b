import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_ViewsInputs */

const en_frame_views = /** @type {(inputs: Frame_ViewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pages of this twin`)
};

const de_frame_views = /** @type {(inputs: Frame_ViewsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seiten dieses Zwillings`)
};

/**
* | output |
* | --- |
* | "Pages of this twin" |
*
* @param {Frame_ViewsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_views = /** @type {((inputs?: Frame_ViewsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_ViewsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_views(inputs)
	return pseudo(locale, en_frame_views(inputs))
});