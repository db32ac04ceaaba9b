import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_LvefInputs */

const en_physiology_missing_lvef = /** @type {(inputs: Physiology_Missing_LvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No heart volume or ejection fraction: the strength of the heart is hardly known.`)
};

const de_physiology_missing_lvef = /** @type {(inputs: Physiology_Missing_LvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Herzvolumen und keine Auswurffraktion: die Kraft des Herzens ist kaum bekannt.`)
};

/**
* | output |
* | --- |
* | "No heart volume or ejection fraction: the strength of the heart is hardly known." |
*
* @param {Physiology_Missing_LvefInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_lvef = /** @type {((inputs?: Physiology_Missing_LvefInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_LvefInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_lvef(inputs)
	return pseudo(locale, en_physiology_missing_lvef(inputs))
});