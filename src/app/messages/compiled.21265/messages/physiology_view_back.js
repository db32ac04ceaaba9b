import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_View_BackInputs */

const en_physiology_view_back = /** @type {(inputs: Physiology_View_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back`)
};

const de_physiology_view_back = /** @type {(inputs: Physiology_View_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hinten`)
};

/**
* | output |
* | --- |
* | "Back" |
*
* @param {Physiology_View_BackInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_view_back = /** @type {((inputs?: Physiology_View_BackInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_View_BackInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_view_back(inputs)
	return pseudo(locale, en_physiology_view_back(inputs))
});