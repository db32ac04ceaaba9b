import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_DeletedInputs */

const en_treatment_deleted = /** @type {(inputs: Treatment_DeletedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deleted “${i?.title}”`)
};

const de_treatment_deleted = /** @type {(inputs: Treatment_DeletedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`„${i?.title}“ gelöscht`)
};

/**
* | output |
* | --- |
* | "Deleted “{title}”" |
*
* @param {Treatment_DeletedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_deleted = /** @type {((inputs: Treatment_DeletedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_DeletedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_deleted(inputs)
	return pseudo(locale, en_treatment_deleted(inputs))
});