import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Mitral_Regurgitation_AboutInputs */

const en_intervention_mitral_regurgitation_about = /** @type {(inputs: Intervention_Mitral_Regurgitation_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mitral valve leaks through this orifice. Severe from 0.4 cm².`)
};

const de_intervention_mitral_regurgitation_about = /** @type {(inputs: Intervention_Mitral_Regurgitation_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Mitralklappe ist durch diese Öffnung undicht. Schwer ab 0,4 cm².`)
};

/**
* | output |
* | --- |
* | "The mitral valve leaks through this orifice. Severe from 0.4 cm²." |
*
* @param {Intervention_Mitral_Regurgitation_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_mitral_regurgitation_about = /** @type {((inputs?: Intervention_Mitral_Regurgitation_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Mitral_Regurgitation_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_mitral_regurgitation_about(inputs)
	return pseudo(locale, en_intervention_mitral_regurgitation_about(inputs))
});