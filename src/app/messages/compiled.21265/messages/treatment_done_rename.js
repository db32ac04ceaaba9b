import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_Done_RenameInputs */

const en_treatment_done_rename = /** @type {(inputs: Treatment_Done_RenameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Renamed to “${i?.title}”`)
};

const de_treatment_done_rename = /** @type {(inputs: Treatment_Done_RenameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Umbenannt in „${i?.title}“`)
};

/**
* | output |
* | --- |
* | "Renamed to “{title}”" |
*
* @param {Treatment_Done_RenameInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_done_rename = /** @type {((inputs: Treatment_Done_RenameInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Done_RenameInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_done_rename(inputs)
	return pseudo(locale, en_treatment_done_rename(inputs))
});