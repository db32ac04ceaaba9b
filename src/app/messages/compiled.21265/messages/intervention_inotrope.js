import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_InotropeInputs */

const en_intervention_inotrope = /** @type {(inputs: Intervention_InotropeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inotrope`)
};

const de_intervention_inotrope = /** @type {(inputs: Intervention_InotropeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inotropikum`)
};

/**
* | output |
* | --- |
* | "Inotrope" |
*
* @param {Intervention_InotropeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_inotrope = /** @type {((inputs?: Intervention_InotropeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_InotropeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_inotrope(inputs)
	return pseudo(locale, en_intervention_inotrope(inputs))
});