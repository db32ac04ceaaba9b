import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_None_TitleInputs */

const en_physiology_none_title = /** @type {(inputs: Physiology_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No twin of the circulation yet`)
};

const de_physiology_none_title = /** @type {(inputs: Physiology_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch kein Zwilling des Kreislaufs`)
};

/**
* | output |
* | --- |
* | "No twin of the circulation yet" |
*
* @param {Physiology_None_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_none_title = /** @type {((inputs?: Physiology_None_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_None_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_none_title(inputs)
	return pseudo(locale, en_physiology_none_title(inputs))
});