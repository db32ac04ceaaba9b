import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_TiltInputs */

const en_intervention_tilt = /** @type {(inputs: Intervention_TiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tilt`)
};

const de_intervention_tilt = /** @type {(inputs: Intervention_TiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kipptisch`)
};

/**
* | output |
* | --- |
* | "Tilt" |
*
* @param {Intervention_TiltInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_tilt = /** @type {((inputs?: Intervention_TiltInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_TiltInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_tilt(inputs)
	return pseudo(locale, en_intervention_tilt(inputs))
});