import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Alpha_Blocker_AboutInputs */

const en_intervention_alpha_blocker_about = /** @type {(inputs: Intervention_Alpha_Blocker_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes away a share of the nerves’ action on resistance and veins.`)
};

const de_intervention_alpha_blocker_about = /** @type {(inputs: Intervention_Alpha_Blocker_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nimmt einen Teil der Nervenwirkung auf Widerstand und Venen weg.`)
};

/**
* | output |
* | --- |
* | "Takes away a share of the nerves’ action on resistance and veins." |
*
* @param {Intervention_Alpha_Blocker_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_alpha_blocker_about = /** @type {((inputs?: Intervention_Alpha_Blocker_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Alpha_Blocker_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_alpha_blocker_about(inputs)
	return pseudo(locale, en_intervention_alpha_blocker_about(inputs))
});