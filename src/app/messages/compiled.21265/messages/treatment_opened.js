import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_OpenedInputs */

const en_treatment_opened = /** @type {(inputs: Treatment_OpenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Opened “${i?.title}”`)
};

const de_treatment_opened = /** @type {(inputs: Treatment_OpenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`„${i?.title}“ geöffnet`)
};

/**
* | output |
* | --- |
* | "Opened “{title}”" |
*
* @param {Treatment_OpenedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_opened = /** @type {((inputs: Treatment_OpenedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_OpenedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_opened(inputs)
	return pseudo(locale, en_treatment_opened(inputs))
});