import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_HaemoglobinInputs */

const en_observable_haemoglobin = /** @type {(inputs: Observable_HaemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haemoglobin`)
};

const de_observable_haemoglobin = /** @type {(inputs: Observable_HaemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämoglobin`)
};

/**
* | output |
* | --- |
* | "Haemoglobin" |
*
* @param {Observable_HaemoglobinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_haemoglobin = /** @type {((inputs?: Observable_HaemoglobinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_HaemoglobinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_haemoglobin(inputs)
	return pseudo(locale, en_observable_haemoglobin(inputs))
});