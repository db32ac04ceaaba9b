import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_View_TopInputs */

const en_physiology_view_top = /** @type {(inputs: Physiology_View_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Top`)
};

const de_physiology_view_top = /** @type {(inputs: Physiology_View_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oben`)
};

/**
* | output |
* | --- |
* | "Top" |
*
* @param {Physiology_View_TopInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_view_top = /** @type {((inputs?: Physiology_View_TopInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_View_TopInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_view_top(inputs)
	return pseudo(locale, en_physiology_view_top(inputs))
});