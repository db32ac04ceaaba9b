import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_VenodilatorInputs */

const en_intervention_venodilator = /** @type {(inputs: Intervention_VenodilatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Venodilator`)
};

const de_intervention_venodilator = /** @type {(inputs: Intervention_VenodilatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Venenerweiterung`)
};

/**
* | output |
* | --- |
* | "Venodilator" |
*
* @param {Intervention_VenodilatorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_venodilator = /** @type {((inputs?: Intervention_VenodilatorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_VenodilatorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_venodilator(inputs)
	return pseudo(locale, en_intervention_venodilator(inputs))
});