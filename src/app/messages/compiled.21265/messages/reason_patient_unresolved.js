import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Patient_UnresolvedInputs */

const en_reason_patient_unresolved = /** @type {(inputs: Reason_Patient_UnresolvedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The entry names a person who is not in this file. It is not used, so that records are not mixed up.`)
};

const de_reason_patient_unresolved = /** @type {(inputs: Reason_Patient_UnresolvedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Eintrag nennt eine Person, die nicht in dieser Datei steht. Er wird nicht benutzt, damit Akten nicht vermischt werden.`)
};

/**
* | output |
* | --- |
* | "The entry names a person who is not in this file. It is not used, so that records are not mixed up." |
*
* @param {Reason_Patient_UnresolvedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_patient_unresolved = /** @type {((inputs?: Reason_Patient_UnresolvedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Patient_UnresolvedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_patient_unresolved(inputs)
	return pseudo(locale, en_reason_patient_unresolved(inputs))
});