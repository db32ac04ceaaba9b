import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_View_FrontInputs */

const en_physiology_view_front = /** @type {(inputs: Physiology_View_FrontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Front`)
};

const de_physiology_view_front = /** @type {(inputs: Physiology_View_FrontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vorn`)
};

/**
* | output |
* | --- |
* | "Front" |
*
* @param {Physiology_View_FrontInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_view_front = /** @type {((inputs?: Physiology_View_FrontInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_View_FrontInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_view_front(inputs)
	return pseudo(locale, en_physiology_view_front(inputs))
});