import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_ImagingInputs */

const en_record_kind_imaging = /** @type {(inputs: Record_Kind_ImagingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Imaging`)
};

const de_record_kind_imaging = /** @type {(inputs: Record_Kind_ImagingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bildgebung`)
};

/**
* | output |
* | --- |
* | "Imaging" |
*
* @param {Record_Kind_ImagingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_imaging = /** @type {((inputs?: Record_Kind_ImagingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_ImagingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_imaging(inputs)
	return pseudo(locale, en_record_kind_imaging(inputs))
});