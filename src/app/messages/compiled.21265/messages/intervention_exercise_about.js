import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Exercise_AboutInputs */

const en_intervention_exercise_about = /** @type {(inputs: Intervention_Exercise_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steady cycling; the body catches up within minutes. Checked up to 190 W.`)
};

const de_intervention_exercise_about = /** @type {(inputs: Intervention_Exercise_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gleichmäßiges Radfahren; der Körper folgt in Minuten. Geprüft bis 190 W.`)
};

/**
* | output |
* | --- |
* | "Steady cycling; the body catches up within minutes. Checked up to 190 W." |
*
* @param {Intervention_Exercise_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_exercise_about = /** @type {((inputs?: Intervention_Exercise_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Exercise_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_exercise_about(inputs)
	return pseudo(locale, en_intervention_exercise_about(inputs))
});