import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_FittingInputs */

const en_physiology_fitting = /** @type {(inputs: Physiology_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fitting the circulation to this person’s data`)
};

const de_physiology_fitting = /** @type {(inputs: Physiology_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Kreislauf wird an die Daten dieser Person angepasst`)
};

/**
* | output |
* | --- |
* | "Fitting the circulation to this person’s data" |
*
* @param {Physiology_FittingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_fitting = /** @type {((inputs?: Physiology_FittingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_FittingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_fitting(inputs)
	return pseudo(locale, en_physiology_fitting(inputs))
});