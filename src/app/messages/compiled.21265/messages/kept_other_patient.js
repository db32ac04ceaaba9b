import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_Other_PatientInputs */

const en_kept_other_patient = /** @type {(inputs: Kept_Other_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About another person in the same file: not taken.`)
};

const de_kept_other_patient = /** @type {(inputs: Kept_Other_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betrifft eine andere Person in derselben Datei: nicht übernommen.`)
};

/**
* | output |
* | --- |
* | "About another person in the same file: not taken." |
*
* @param {Kept_Other_PatientInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_other_patient = /** @type {((inputs?: Kept_Other_PatientInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_Other_PatientInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_other_patient(inputs)
	return pseudo(locale, en_kept_other_patient(inputs))
});