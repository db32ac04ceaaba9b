import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Hypertension_AboutInputs */

const en_intervention_hypertension_about = /** @type {(inputs: Intervention_Hypertension_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Raises resistance, stiffens arteries and sets the reflex to the new pressure.`)
};

const de_intervention_hypertension_about = /** @type {(inputs: Intervention_Hypertension_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erhöht den Widerstand, versteift Arterien und stellt den Reflex auf den neuen Druck ein.`)
};

/**
* | output |
* | --- |
* | "Raises resistance, stiffens arteries and sets the reflex to the new pressure." |
*
* @param {Intervention_Hypertension_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_hypertension_about = /** @type {((inputs?: Intervention_Hypertension_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Hypertension_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_hypertension_about(inputs)
	return pseudo(locale, en_intervention_hypertension_about(inputs))
});