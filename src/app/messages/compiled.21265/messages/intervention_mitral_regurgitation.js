import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Mitral_RegurgitationInputs */

const en_intervention_mitral_regurgitation = /** @type {(inputs: Intervention_Mitral_RegurgitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitral regurgitation`)
};

const de_intervention_mitral_regurgitation = /** @type {(inputs: Intervention_Mitral_RegurgitationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitralklappeninsuffizienz`)
};

/**
* | output |
* | --- |
* | "Mitral regurgitation" |
*
* @param {Intervention_Mitral_RegurgitationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_mitral_regurgitation = /** @type {((inputs?: Intervention_Mitral_RegurgitationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Mitral_RegurgitationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_mitral_regurgitation(inputs)
	return pseudo(locale, en_intervention_mitral_regurgitation(inputs))
});