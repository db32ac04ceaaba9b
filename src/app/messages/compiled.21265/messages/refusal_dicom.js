import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_DicomInputs */

const en_refusal_dicom = /** @type {(inputs: Refusal_DicomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a DICOM image. Nothing was imported; images are not supported yet.`)
};

const de_refusal_dicom = /** @type {(inputs: Refusal_DicomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein DICOM-Bild. Es wurde nichts eingelesen; Bilder werden noch nicht unterstützt.`)
};

/**
* | output |
* | --- |
* | "This is a DICOM image. Nothing was imported; images are not supported yet." |
*
* @param {Refusal_DicomInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_dicom = /** @type {((inputs?: Refusal_DicomInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_DicomInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_dicom(inputs)
	return pseudo(locale, en_refusal_dicom(inputs))
});