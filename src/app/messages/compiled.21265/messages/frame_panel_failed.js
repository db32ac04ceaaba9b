import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_Panel_FailedInputs */

const en_frame_panel_failed = /** @type {(inputs: Frame_Panel_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This part stopped working. The record is safe; the other parts go on.`)
};

const de_frame_panel_failed = /** @type {(inputs: Frame_Panel_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Teil ist ausgefallen. Die Akte ist sicher, alles andere läuft weiter.`)
};

/**
* | output |
* | --- |
* | "This part stopped working. The record is safe; the other parts go on." |
*
* @param {Frame_Panel_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_panel_failed = /** @type {((inputs?: Frame_Panel_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_Panel_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_panel_failed(inputs)
	return pseudo(locale, en_frame_panel_failed(inputs))
});