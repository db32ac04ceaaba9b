import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown>, unit: NonNullable<unknown> }} Record_StatedInputs */

const en_record_stated = /** @type {(inputs: Record_StatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`stated as ${i?.value} ${i?.unit}`)
};

const de_record_stated = /** @type {(inputs: Record_StatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`angegeben als ${i?.value} ${i?.unit}`)
};

/**
* | output |
* | --- |
* | "stated as {value} {unit}" |
*
* @param {Record_StatedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_stated = /** @type {((inputs: Record_StatedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_StatedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_stated(inputs)
	return pseudo(locale, en_record_stated(inputs))
});