import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Update_NowInputs */

const en_update_now = /** @type {(inputs: Update_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start it now`)
};

const de_update_now = /** @type {(inputs: Update_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jetzt starten`)
};

/**
* | output |
* | --- |
* | "Start it now" |
*
* @param {Update_NowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const update_now = /** @type {((inputs?: Update_NowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_NowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_update_now(inputs)
	return pseudo(locale, en_update_now(inputs))
});