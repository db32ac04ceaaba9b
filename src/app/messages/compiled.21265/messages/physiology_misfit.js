import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_MisfitInputs */

const en_physiology_misfit = /** @type {(inputs: Physiology_MisfitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The model does not explain all measurements well. Look at them one by one before relying on any number here.`)
};

const de_physiology_misfit = /** @type {(inputs: Physiology_MisfitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das Modell erklärt nicht alle Messwerte gut. Sehen Sie diese einzeln an, bevor Sie sich hier auf eine Zahl stützen.`)
};

/**
* | output |
* | --- |
* | "The model does not explain all measurements well. Look at them one by one before relying on any number here." |
*
* @param {Physiology_MisfitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_misfit = /** @type {((inputs?: Physiology_MisfitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_MisfitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_misfit(inputs)
	return pseudo(locale, en_physiology_misfit(inputs))
});