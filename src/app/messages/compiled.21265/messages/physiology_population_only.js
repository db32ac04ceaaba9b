import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Population_OnlyInputs */

const en_physiology_population_only = /** @type {(inputs: Physiology_Population_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was measured that the circulation could be compared with. This shows people of this age, sex and size, not this person.`)
};

const de_physiology_population_only = /** @type {(inputs: Physiology_Population_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es liegt keine Messung vor, mit der der Kreislauf verglichen werden kann. Gezeigt werden Menschen dieses Alters, Geschlechts und dieser Größe, nicht diese Person.`)
};

/**
* | output |
* | --- |
* | "Nothing was measured that the circulation could be compared with. This shows people of this age, sex and size, not this person." |
*
* @param {Physiology_Population_OnlyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_population_only = /** @type {((inputs?: Physiology_Population_OnlyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Population_OnlyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_population_only(inputs)
	return pseudo(locale, en_physiology_population_only(inputs))
});