import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_ImplausibleInputs */

const en_reason_implausible = /** @type {(inputs: Reason_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The number is outside what is possible for this measurement; the unit may be wrong. Check it at its source.`)
};

const de_reason_implausible = /** @type {(inputs: Reason_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Zahl liegt außerhalb des Möglichen; vielleicht ist die Einheit falsch. Prüfen Sie sie an der Quelle.`)
};

/**
* | output |
* | --- |
* | "The number is outside what is possible for this measurement; the unit may be wrong. Check it at its source." |
*
* @param {Reason_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_implausible = /** @type {((inputs?: Reason_ImplausibleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_ImplausibleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_implausible(inputs)
	return pseudo(locale, en_reason_implausible(inputs))
});