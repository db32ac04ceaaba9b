import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_Audit_AboutInputs */

const en_diagnostics_audit_about = /** @type {(inputs: Diagnostics_Audit_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names of commands only, since this page was opened. Nothing of a record is in it.`)
};

const de_diagnostics_audit_about = /** @type {(inputs: Diagnostics_Audit_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nur Namen von Befehlen, seit diese Seite geöffnet wurde. Nichts aus einer Akte ist darin enthalten.`)
};

/**
* | output |
* | --- |
* | "Names of commands only, since this page was opened. Nothing of a record is in it." |
*
* @param {Diagnostics_Audit_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_audit_about = /** @type {((inputs?: Diagnostics_Audit_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_Audit_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_audit_about(inputs)
	return pseudo(locale, en_diagnostics_audit_about(inputs))
});