import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Alpha_BlockerInputs */

const en_intervention_alpha_blocker = /** @type {(inputs: Intervention_Alpha_BlockerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alpha blocker`)
};

const de_intervention_alpha_blocker = /** @type {(inputs: Intervention_Alpha_BlockerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alphablocker`)
};

/**
* | output |
* | --- |
* | "Alpha blocker" |
*
* @param {Intervention_Alpha_BlockerInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_alpha_blocker = /** @type {((inputs?: Intervention_Alpha_BlockerInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Alpha_BlockerInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_alpha_blocker(inputs)
	return pseudo(locale, en_intervention_alpha_blocker(inputs))
});