import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Panel_MissingInputs */

const en_frame_panel_missing = /** @type {(inputs: Frame_Panel_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This part could not be loaded. Check the connection and try again.`)
};

const de_frame_panel_missing = /** @type {(inputs: Frame_Panel_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Teil konnte nicht geladen werden. Bitte Verbindung prüfen und erneut versuchen.`)
};

/**
* | output |
* | --- |
* | "This part could not be loaded. Check the connection and try again." |
*
* @param {Frame_Panel_MissingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_panel_missing = /** @type {((inputs?: Frame_Panel_MissingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Panel_MissingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_panel_missing(inputs)
	return pseudo(locale, en_frame_panel_missing(inputs))
});