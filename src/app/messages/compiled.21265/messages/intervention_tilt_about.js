import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Tilt_AboutInputs */

const en_intervention_tilt_about = /** @type {(inputs: Intervention_Tilt_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The body is turned head up. Checked up to 80 degrees.`)
};

const de_intervention_tilt_about = /** @type {(inputs: Intervention_Tilt_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Körper wird aufgerichtet. Geprüft bis 80 Grad.`)
};

/**
* | output |
* | --- |
* | "The body is turned head up. Checked up to 80 degrees." |
*
* @param {Intervention_Tilt_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_tilt_about = /** @type {((inputs?: Intervention_Tilt_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Tilt_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_tilt_about(inputs)
	return pseudo(locale, en_intervention_tilt_about(inputs))
});