import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Nothing_TitleInputs */

const en_physiology_nothing_title = /** @type {(inputs: Physiology_Nothing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to fit to`)
};

const de_physiology_nothing_title = /** @type {(inputs: Physiology_Nothing_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts, woran angepasst werden kann`)
};

/**
* | output |
* | --- |
* | "Nothing to fit to" |
*
* @param {Physiology_Nothing_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_nothing_title = /** @type {((inputs?: Physiology_Nothing_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Nothing_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_nothing_title(inputs)
	return pseudo(locale, en_physiology_nothing_title(inputs))
});