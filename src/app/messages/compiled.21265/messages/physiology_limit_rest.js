import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Limit_RestInputs */

const en_physiology_limit_rest = /** @type {(inputs: Physiology_Limit_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Describes lying at rest on the stated day; medicines act only through what was measured.`)
};

const de_physiology_limit_rest = /** @type {(inputs: Physiology_Limit_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beschreibt das ruhige Liegen am genannten Tag; Medikamente wirken nur über das Gemessene.`)
};

/**
* | output |
* | --- |
* | "Describes lying at rest on the stated day; medicines act only through what was measured." |
*
* @param {Physiology_Limit_RestInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_limit_rest = /** @type {((inputs?: Physiology_Limit_RestInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Limit_RestInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_limit_rest(inputs)
	return pseudo(locale, en_physiology_limit_rest(inputs))
});