import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Anaemia_AboutInputs */

const en_intervention_anaemia_about = /** @type {(inputs: Intervention_Anaemia_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes a share of the haemoglobin at constant blood volume. Checked at 0.3.`)
};

const de_intervention_anaemia_about = /** @type {(inputs: Intervention_Anaemia_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nimmt bei gleichem Blutvolumen einen Teil des Hämoglobins weg. Geprüft bei 0,3.`)
};

/**
* | output |
* | --- |
* | "Takes a share of the haemoglobin at constant blood volume. Checked at 0.3." |
*
* @param {Intervention_Anaemia_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_anaemia_about = /** @type {((inputs?: Intervention_Anaemia_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Anaemia_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_anaemia_about(inputs)
	return pseudo(locale, en_intervention_anaemia_about(inputs))
});