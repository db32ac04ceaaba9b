import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Unit_MissingInputs */

const en_reason_unit_missing = /** @type {(inputs: Reason_Unit_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number without a unit. Soma never guesses units. Correct it at its source and import again.`)
};

const de_reason_unit_missing = /** @type {(inputs: Reason_Unit_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine Zahl ohne Einheit. Soma rät keine Einheiten. Lassen Sie sie an der Quelle berichtigen und importieren Sie neu.`)
};

/**
* | output |
* | --- |
* | "A number without a unit. Soma never guesses units. Correct it at its source and import again." |
*
* @param {Reason_Unit_MissingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_unit_missing = /** @type {((inputs?: Reason_Unit_MissingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Unit_MissingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_unit_missing(inputs)
	return pseudo(locale, en_reason_unit_missing(inputs))
});