import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Unit_UnknownInputs */

const en_reason_unit_unknown = /** @type {(inputs: Reason_Unit_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The unit is not known for this measurement. Correct it at its source and import again.`)
};

const de_reason_unit_unknown = /** @type {(inputs: Reason_Unit_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Einheit ist für diese Messung nicht bekannt. Lassen Sie sie an der Quelle berichtigen und importieren Sie neu.`)
};

/**
* | output |
* | --- |
* | "The unit is not known for this measurement. Correct it at its source and import again." |
*
* @param {Reason_Unit_UnknownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_unit_unknown = /** @type {((inputs?: Reason_Unit_UnknownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Unit_UnknownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_unit_unknown(inputs)
	return pseudo(locale, en_reason_unit_unknown(inputs))
});