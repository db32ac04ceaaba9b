import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Resistance_AboutInputs */

const en_intervention_resistance_about = /** @type {(inputs: Intervention_Resistance_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the resistance of the body’s vessels. Checked from 0.7 to 1.3.`)
};

const de_intervention_resistance_about = /** @type {(inputs: Intervention_Resistance_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht den Widerstand der Körpergefäße. Geprüft von 0,7 bis 1,3.`)
};

/**
* | output |
* | --- |
* | "Multiplies the resistance of the body’s vessels. Checked from 0.7 to 1.3." |
*
* @param {Intervention_Resistance_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_resistance_about = /** @type {((inputs?: Intervention_Resistance_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Resistance_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_resistance_about(inputs)
	return pseudo(locale, en_intervention_resistance_about(inputs))
});