import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown>, members: NonNullable<unknown> }} Physiology_Fitted_OnInputs */

const en_physiology_fitted_on = /** @type {(inputs: Physiology_Fitted_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Describes ${i?.date}; ${i?.members} simulated bodies`)
};

const de_physiology_fitted_on = /** @type {(inputs: Physiology_Fitted_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beschreibt den ${i?.date}; ${i?.members} simulierte Körper`)
};

/**
* | output |
* | --- |
* | "Describes {date}; {members} simulated bodies" |
*
* @param {Physiology_Fitted_OnInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_fitted_on = /** @type {((inputs: Physiology_Fitted_OnInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Fitted_OnInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_fitted_on(inputs)
	return pseudo(locale, en_physiology_fitted_on(inputs))
});