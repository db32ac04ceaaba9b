import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_Audit_NoneInputs */

const en_diagnostics_audit_none = /** @type {(inputs: Diagnostics_Audit_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing yet.`)
};

const de_diagnostics_audit_none = /** @type {(inputs: Diagnostics_Audit_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch nichts.`)
};

/**
* | output |
* | --- |
* | "Nothing yet." |
*
* @param {Diagnostics_Audit_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_audit_none = /** @type {((inputs?: Diagnostics_Audit_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_Audit_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_audit_none(inputs)
	return pseudo(locale, en_diagnostics_audit_none(inputs))
});