import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Bleeding_AboutInputs */

const en_intervention_bleeding_about = /** @type {(inputs: Intervention_Bleeding_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood leaves the veins. Checked up to 40 % of the blood volume.`)
};

const de_intervention_bleeding_about = /** @type {(inputs: Intervention_Bleeding_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blut verlässt die Venen. Geprüft bis 40 % des Blutvolumens.`)
};

/**
* | output |
* | --- |
* | "Blood leaves the veins. Checked up to 40 % of the blood volume." |
*
* @param {Intervention_Bleeding_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_bleeding_about = /** @type {((inputs?: Intervention_Bleeding_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Bleeding_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_bleeding_about(inputs)
	return pseudo(locale, en_intervention_bleeding_about(inputs))
});