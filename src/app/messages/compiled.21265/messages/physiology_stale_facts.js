import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stale_FactsInputs */

const en_physiology_stale_facts = /** @type {(inputs: Physiology_Stale_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New data came in after this fit. The numbers are those of the last fit.`)
};

const de_physiology_stale_facts = /** @type {(inputs: Physiology_Stale_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nach dieser Anpassung kamen neue Daten hinzu. Die Zahlen stammen aus der letzten Anpassung.`)
};

/**
* | output |
* | --- |
* | "New data came in after this fit. The numbers are those of the last fit." |
*
* @param {Physiology_Stale_FactsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stale_facts = /** @type {((inputs?: Physiology_Stale_FactsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stale_FactsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stale_facts(inputs)
	return pseudo(locale, en_physiology_stale_facts(inputs))
});