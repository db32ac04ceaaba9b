import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Panel_LoadingInputs */

const en_frame_panel_loading = /** @type {(inputs: Frame_Panel_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading …`)
};

const de_frame_panel_loading = /** @type {(inputs: Frame_Panel_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird geladen …`)
};

/**
* | output |
* | --- |
* | "Loading …" |
*
* @param {Frame_Panel_LoadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_panel_loading = /** @type {((inputs?: Frame_Panel_LoadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Panel_LoadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_panel_loading(inputs)
	return pseudo(locale, en_frame_panel_loading(inputs))
});