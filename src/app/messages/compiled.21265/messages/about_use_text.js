import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Use_TextInputs */

const en_about_use_text = /** @type {(inputs: About_Use_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it shows is simulated: model estimates with their uncertainty, for comparing options. A model can be wrong about a person, and says in its basis where it is known to be weak.`)
};

const de_about_use_text = /** @type {(inputs: About_Use_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was Soma zeigt, ist simuliert: Modellschätzungen mit ihrer Unsicherheit, um Möglichkeiten zu vergleichen. Ein Modell kann sich bei einem Menschen irren; wo es bekanntermaßen schwach ist, steht in seiner Grundlage.`)
};

/**
* | output |
* | --- |
* | "What it shows is simulated: model estimates with their uncertainty, for comparing options. A model can be wrong about a person, and says in its basis where i..." |
*
* @param {About_Use_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_use_text = /** @type {((inputs?: About_Use_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Use_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_use_text(inputs)
	return pseudo(locale, en_about_use_text(inputs))
});