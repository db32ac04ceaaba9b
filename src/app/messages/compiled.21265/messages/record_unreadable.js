import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Record_UnreadableInputs */

const en_record_unreadable = /** @type {(inputs: Record_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} rows of this twin cannot be read. A backup may bring them back.`)
};

const de_record_unreadable = /** @type {(inputs: Record_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} Zeilen dieses Zwillings sind nicht lesbar. Eine Sicherung kann sie zurückbringen.`)
};

/**
* | output |
* | --- |
* | "{count} rows of this twin cannot be read. A backup may bring them back." |
*
* @param {Record_UnreadableInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_unreadable = /** @type {((inputs: Record_UnreadableInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_UnreadableInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_unreadable(inputs)
	return pseudo(locale, en_record_unreadable(inputs))
});