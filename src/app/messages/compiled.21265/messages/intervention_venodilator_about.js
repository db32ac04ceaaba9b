import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Venodilator_AboutInputs */

const en_intervention_venodilator_about = /** @type {(inputs: Intervention_Venodilator_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gives the veins more room (negative: less).`)
};

const de_intervention_venodilator_about = /** @type {(inputs: Intervention_Venodilator_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gibt den Venen mehr Raum (negativ: weniger).`)
};

/**
* | output |
* | --- |
* | "Gives the veins more room (negative: less)." |
*
* @param {Intervention_Venodilator_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_venodilator_about = /** @type {((inputs?: Intervention_Venodilator_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Venodilator_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_venodilator_about(inputs)
	return pseudo(locale, en_intervention_venodilator_about(inputs))
});