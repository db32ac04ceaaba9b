import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_None_TitleInputs */

const en_record_none_title = /** @type {(inputs: Record_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No facts yet`)
};

const de_record_none_title = /** @type {(inputs: Record_None_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch keine Einträge`)
};

/**
* | output |
* | --- |
* | "No facts yet" |
*
* @param {Record_None_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_none_title = /** @type {((inputs?: Record_None_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_None_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_none_title(inputs)
	return pseudo(locale, en_record_none_title(inputs))
});