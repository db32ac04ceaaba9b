import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_NorepinephrineInputs */

const en_intervention_norepinephrine = /** @type {(inputs: Intervention_NorepinephrineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Norepinephrine infusion`)
};

const de_intervention_norepinephrine = /** @type {(inputs: Intervention_NorepinephrineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noradrenalin-Infusion`)
};

/**
* | output |
* | --- |
* | "Norepinephrine infusion" |
*
* @param {Intervention_NorepinephrineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_norepinephrine = /** @type {((inputs?: Intervention_NorepinephrineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_NorepinephrineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_norepinephrine(inputs)
	return pseudo(locale, en_intervention_norepinephrine(inputs))
});