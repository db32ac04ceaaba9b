import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Saline_AboutInputs */

const en_intervention_saline_about = /** @type {(inputs: Intervention_Saline_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Salt water enters the veins; about two thirds leaves for the tissue.`)
};

const de_intervention_saline_about = /** @type {(inputs: Intervention_Saline_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Salzlösung fließt in die Venen; rund zwei Drittel gehen ins Gewebe über.`)
};

/**
* | output |
* | --- |
* | "Salt water enters the veins; about two thirds leaves for the tissue." |
*
* @param {Intervention_Saline_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_saline_about = /** @type {((inputs?: Intervention_Saline_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Saline_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_saline_about(inputs)
	return pseudo(locale, en_intervention_saline_about(inputs))
});