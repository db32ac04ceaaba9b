import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_HeightInputs */

const en_physiology_missing_height = /** @type {(inputs: Physiology_Missing_HeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No height: the size of the circulation is a guess.`)
};

const de_physiology_missing_height = /** @type {(inputs: Physiology_Missing_HeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keine Größe: der Umfang des Kreislaufs ist geschätzt.`)
};

/**
* | output |
* | --- |
* | "No height: the size of the circulation is a guess." |
*
* @param {Physiology_Missing_HeightInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_height = /** @type {((inputs?: Physiology_Missing_HeightInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_HeightInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_height(inputs)
	return pseudo(locale, en_physiology_missing_height(inputs))
});