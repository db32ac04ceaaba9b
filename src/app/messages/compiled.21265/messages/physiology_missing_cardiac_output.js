import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_Cardiac_OutputInputs */

const en_physiology_missing_cardiac_output = /** @type {(inputs: Physiology_Missing_Cardiac_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No flow: output and resistance are known only together.`)
};

const de_physiology_missing_cardiac_output = /** @type {(inputs: Physiology_Missing_Cardiac_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Fluss: Leistung und Widerstand sind nur gemeinsam bekannt.`)
};

/**
* | output |
* | --- |
* | "No flow: output and resistance are known only together." |
*
* @param {Physiology_Missing_Cardiac_OutputInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_cardiac_output = /** @type {((inputs?: Physiology_Missing_Cardiac_OutputInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_Cardiac_OutputInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_cardiac_output(inputs)
	return pseudo(locale, en_physiology_missing_cardiac_output(inputs))
});