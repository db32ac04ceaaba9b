import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_TamponadeInputs */

const en_intervention_tamponade = /** @type {(inputs: Intervention_TamponadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pericardial fluid`)
};

const de_intervention_tamponade = /** @type {(inputs: Intervention_TamponadeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flüssigkeit im Herzbeutel`)
};

/**
* | output |
* | --- |
* | "Pericardial fluid" |
*
* @param {Intervention_TamponadeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_tamponade = /** @type {((inputs?: Intervention_TamponadeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_TamponadeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_tamponade(inputs)
	return pseudo(locale, en_intervention_tamponade(inputs))
});