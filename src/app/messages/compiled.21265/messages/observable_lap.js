import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_LapInputs */

const en_observable_lap = /** @type {(inputs: Observable_LapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filling pressure, left`)
};

const de_observable_lap = /** @type {(inputs: Observable_LapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Füllungsdruck links`)
};

/**
* | output |
* | --- |
* | "Filling pressure, left" |
*
* @param {Observable_LapInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_lap = /** @type {((inputs?: Observable_LapInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_LapInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_lap(inputs)
	return pseudo(locale, en_observable_lap(inputs))
});