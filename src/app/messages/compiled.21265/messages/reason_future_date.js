import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Future_DateInputs */

const en_reason_future_date = /** @type {(inputs: Reason_Future_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The date lies in the future. Check it at its source.`)
};

const de_reason_future_date = /** @type {(inputs: Reason_Future_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das Datum liegt in der Zukunft. Prüfen Sie es an der Quelle.`)
};

/**
* | output |
* | --- |
* | "The date lies in the future. Check it at its source." |
*
* @param {Reason_Future_DateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_future_date = /** @type {((inputs?: Reason_Future_DateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Future_DateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_future_date(inputs)
	return pseudo(locale, en_reason_future_date(inputs))
});