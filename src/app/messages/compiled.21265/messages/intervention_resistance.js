import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_ResistanceInputs */

const en_intervention_resistance = /** @type {(inputs: Intervention_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vasodilator or vasoconstrictor`)
};

const de_intervention_resistance = /** @type {(inputs: Intervention_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gefäßerweiterung oder -verengung`)
};

/**
* | output |
* | --- |
* | "Vasodilator or vasoconstrictor" |
*
* @param {Intervention_ResistanceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_resistance = /** @type {((inputs?: Intervention_ResistanceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_ResistanceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_resistance(inputs)
	return pseudo(locale, en_intervention_resistance(inputs))
});