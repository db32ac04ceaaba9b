import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Norepinephrine_AboutInputs */

const en_intervention_norepinephrine_about = /** @type {(inputs: Intervention_Norepinephrine_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steady infusion with its rise and fall in the blood. Checked up to 0.2 µg/kg/min.`)
};

const de_intervention_norepinephrine_about = /** @type {(inputs: Intervention_Norepinephrine_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gleichmäßige Infusion mit Anstieg und Abfall im Blut. Geprüft bis 0,2 µg/kg/min.`)
};

/**
* | output |
* | --- |
* | "Steady infusion with its rise and fall in the blood. Checked up to 0.2 µg/kg/min." |
*
* @param {Intervention_Norepinephrine_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_norepinephrine_about = /** @type {((inputs?: Intervention_Norepinephrine_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Norepinephrine_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_norepinephrine_about(inputs)
	return pseudo(locale, en_intervention_norepinephrine_about(inputs))
});