import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Nothing_StatedInputs */

const en_reason_nothing_stated = /** @type {(inputs: Reason_Nothing_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The entry has neither a code nor a value.`)
};

const de_reason_nothing_stated = /** @type {(inputs: Reason_Nothing_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Eintrag hat weder Code noch Wert.`)
};

/**
* | output |
* | --- |
* | "The entry has neither a code nor a value." |
*
* @param {Reason_Nothing_StatedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_nothing_stated = /** @type {((inputs?: Reason_Nothing_StatedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Nothing_StatedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_nothing_stated(inputs)
	return pseudo(locale, en_reason_nothing_stated(inputs))
});