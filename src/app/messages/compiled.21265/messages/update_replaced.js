import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Update_ReplacedInputs */

const en_update_replaced = /** @type {(inputs: Update_ReplacedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A newer version was started in another tab. Reload this one when you have finished.`)
};

const de_update_replaced = /** @type {(inputs: Update_ReplacedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In einem anderen Tab wurde eine neuere Version gestartet. Laden Sie diesen Tab neu, sobald Sie fertig sind.`)
};

/**
* | output |
* | --- |
* | "A newer version was started in another tab. Reload this one when you have finished." |
*
* @param {Update_ReplacedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const update_replaced = /** @type {((inputs?: Update_ReplacedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Update_ReplacedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_update_replaced(inputs)
	return pseudo(locale, en_update_replaced(inputs))
});