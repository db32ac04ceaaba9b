import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_ActionsInputs */

const en_treatment_actions = /** @type {(inputs: Treatment_ActionsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Actions for “${i?.title}”`)
};

const de_treatment_actions = /** @type {(inputs: Treatment_ActionsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aktionen für „${i?.title}“`)
};

/**
* | output |
* | --- |
* | "Actions for “{title}”" |
*
* @param {Treatment_ActionsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_actions = /** @type {((inputs: Treatment_ActionsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ActionsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_actions(inputs)
	return pseudo(locale, en_treatment_actions(inputs))
});