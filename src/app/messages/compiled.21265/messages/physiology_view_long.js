import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_View_LongInputs */

const en_physiology_view_long = /** @type {(inputs: Physiology_View_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Long axis`)
};

const de_physiology_view_long = /** @type {(inputs: Physiology_View_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Längsachse`)
};

/**
* | output |
* | --- |
* | "Long axis" |
*
* @param {Physiology_View_LongInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_view_long = /** @type {((inputs?: Physiology_View_LongInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_View_LongInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_view_long(inputs)
	return pseudo(locale, en_physiology_view_long(inputs))
});