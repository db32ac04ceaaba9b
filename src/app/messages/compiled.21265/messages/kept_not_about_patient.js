import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_Not_About_PatientInputs */

const en_kept_not_about_patient = /** @type {(inputs: Kept_Not_About_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About a device, group or place: kept, not used.`)
};

const de_kept_not_about_patient = /** @type {(inputs: Kept_Not_About_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betrifft ein Gerät, eine Gruppe oder einen Ort: behalten, nicht genutzt.`)
};

/**
* | output |
* | --- |
* | "About a device, group or place: kept, not used." |
*
* @param {Kept_Not_About_PatientInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_not_about_patient = /** @type {((inputs?: Kept_Not_About_PatientInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_Not_About_PatientInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_not_about_patient(inputs)
	return pseudo(locale, en_kept_not_about_patient(inputs))
});