import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_WaitingInputs */

const en_plain_waiting = /** @type {(inputs: Plain_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your heart is being built from your numbers. This takes a moment.`)
};

const de_plain_waiting = /** @type {(inputs: Plain_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihr Herz wird aus Ihren Zahlen gebaut. Das dauert einen Moment.`)
};

/**
* | output |
* | --- |
* | "Your heart is being built from your numbers. This takes a moment." |
*
* @param {Plain_WaitingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_waiting = /** @type {((inputs?: Plain_WaitingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_WaitingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_waiting(inputs)
	return pseudo(locale, en_plain_waiting(inputs))
});