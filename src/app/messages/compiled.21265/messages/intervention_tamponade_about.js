import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Tamponade_AboutInputs */

const en_intervention_tamponade_about = /** @type {(inputs: Intervention_Tamponade_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fluid fills the pericardium within a minute.`)
};

const de_intervention_tamponade_about = /** @type {(inputs: Intervention_Tamponade_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flüssigkeit füllt den Herzbeutel innerhalb einer Minute.`)
};

/**
* | output |
* | --- |
* | "Fluid fills the pericardium within a minute." |
*
* @param {Intervention_Tamponade_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_tamponade_about = /** @type {((inputs?: Intervention_Tamponade_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Tamponade_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_tamponade_about(inputs)
	return pseudo(locale, en_intervention_tamponade_about(inputs))
});