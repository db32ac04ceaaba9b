import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ plan: NonNullable<unknown>, nothing: NonNullable<unknown>, time: NonNullable<unknown> }} Treatment_ExcludedInputs */

const en_treatment_excluded = /** @type {(inputs: Treatment_ExcludedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.plan} bodies under the plan and ${i?.nothing} doing nothing left the bounds of physiology (the first after ${i?.time}). They are in no band and no number.`)
};

const de_treatment_excluded = /** @type {(inputs: Treatment_ExcludedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.plan} Körper unter dem Plan und ${i?.nothing} beim Nichtstun verließen die Grenzen der Physiologie (der erste nach ${i?.time}). Sie sind in keinem Band und keiner Zahl.`)
};

/**
* | output |
* | --- |
* | "{plan} bodies under the plan and {nothing} doing nothing left the bounds of physiology (the first after {time}). They are in no band and no number." |
*
* @param {Treatment_ExcludedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_excluded = /** @type {((inputs: Treatment_ExcludedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ExcludedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_excluded(inputs)
	return pseudo(locale, en_treatment_excluded(inputs))
});