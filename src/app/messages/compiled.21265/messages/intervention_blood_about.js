import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Blood_AboutInputs */

const en_intervention_blood_about = /** @type {(inputs: Intervention_Blood_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whole blood with 150 g/L haemoglobin enters the veins.`)
};

const de_intervention_blood_about = /** @type {(inputs: Intervention_Blood_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vollblut mit 150 g/L Hämoglobin fließt in die Venen.`)
};

/**
* | output |
* | --- |
* | "Whole blood with 150 g/L haemoglobin enters the veins." |
*
* @param {Intervention_Blood_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_blood_about = /** @type {((inputs?: Intervention_Blood_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Blood_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_blood_about(inputs)
	return pseudo(locale, en_intervention_blood_about(inputs))
});