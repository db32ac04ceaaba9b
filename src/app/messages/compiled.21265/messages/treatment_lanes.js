import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_LanesInputs */

const en_treatment_lanes = /** @type {(inputs: Treatment_LanesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What to draw`)
};

const de_treatment_lanes = /** @type {(inputs: Treatment_LanesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was gezeichnet wird`)
};

/**
* | output |
* | --- |
* | "What to draw" |
*
* @param {Treatment_LanesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_lanes = /** @type {((inputs?: Treatment_LanesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_LanesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_lanes(inputs)
	return pseudo(locale, en_treatment_lanes(inputs))
});