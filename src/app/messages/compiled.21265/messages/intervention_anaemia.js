import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_AnaemiaInputs */

const en_intervention_anaemia = /** @type {(inputs: Intervention_AnaemiaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anaemia`)
};

const de_intervention_anaemia = /** @type {(inputs: Intervention_AnaemiaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blutarmut`)
};

/**
* | output |
* | --- |
* | "Anaemia" |
*
* @param {Intervention_AnaemiaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_anaemia = /** @type {((inputs?: Intervention_AnaemiaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_AnaemiaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_anaemia(inputs)
	return pseudo(locale, en_intervention_anaemia(inputs))
});