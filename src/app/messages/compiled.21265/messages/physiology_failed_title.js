import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Failed_TitleInputs */

const en_physiology_failed_title = /** @type {(inputs: Physiology_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fit did not finish`)
};

const de_physiology_failed_title = /** @type {(inputs: Physiology_Failed_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Anpassung ist nicht fertig geworden`)
};

/**
* | output |
* | --- |
* | "The fit did not finish" |
*
* @param {Physiology_Failed_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_failed_title = /** @type {((inputs?: Physiology_Failed_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Failed_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_failed_title(inputs)
	return pseudo(locale, en_physiology_failed_title(inputs))
});