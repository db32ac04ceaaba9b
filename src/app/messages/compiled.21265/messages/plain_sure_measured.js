import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown>, date: NonNullable<unknown> }} Plain_Sure_MeasuredInputs */

const en_plain_sure_measured = /** @type {(inputs: Plain_Sure_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last measured: ${i?.value} on ${i?.date}.`)
};

const de_plain_sure_measured = /** @type {(inputs: Plain_Sure_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zuletzt gemessen: ${i?.value} am ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "Last measured: {value} on {date}." |
*
* @param {Plain_Sure_MeasuredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_measured = /** @type {((inputs: Plain_Sure_MeasuredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_MeasuredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_measured(inputs)
	return pseudo(locale, en_plain_sure_measured(inputs))
});