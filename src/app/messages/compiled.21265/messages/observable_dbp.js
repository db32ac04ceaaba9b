import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_DbpInputs */

const en_observable_dbp = /** @type {(inputs: Observable_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolic blood pressure`)
};

const de_observable_dbp = /** @type {(inputs: Observable_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolischer Blutdruck`)
};

/**
* | output |
* | --- |
* | "Diastolic blood pressure" |
*
* @param {Observable_DbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_dbp = /** @type {((inputs?: Observable_DbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_DbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_dbp(inputs)
	return pseudo(locale, en_observable_dbp(inputs))
});