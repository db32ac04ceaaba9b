import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_AuditInputs */

const en_diagnostics_audit = /** @type {(inputs: Diagnostics_AuditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done`)
};

const de_diagnostics_audit = /** @type {(inputs: Diagnostics_AuditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was getan wurde`)
};

/**
* | output |
* | --- |
* | "What was done" |
*
* @param {Diagnostics_AuditInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_audit = /** @type {((inputs?: Diagnostics_AuditInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_AuditInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_audit(inputs)
	return pseudo(locale, en_diagnostics_audit(inputs))
});