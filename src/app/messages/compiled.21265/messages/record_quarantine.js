import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_QuarantineInputs */

const en_record_quarantine = /** @type {(inputs: Record_QuarantineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set aside`)
};

const de_record_quarantine = /** @type {(inputs: Record_QuarantineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beiseitegelegt`)
};

/**
* | output |
* | --- |
* | "Set aside" |
*
* @param {Record_QuarantineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_quarantine = /** @type {((inputs?: Record_QuarantineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_QuarantineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_quarantine(inputs)
	return pseudo(locale, en_record_quarantine(inputs))
});