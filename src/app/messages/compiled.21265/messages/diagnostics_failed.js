import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_FailedInputs */

const en_diagnostics_failed = /** @type {(inputs: Diagnostics_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The test did not finish. Records are safe.`)
};

const de_diagnostics_failed = /** @type {(inputs: Diagnostics_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Prüfung wurde nicht fertig. Die Akten sind sicher.`)
};

/**
* | output |
* | --- |
* | "The test did not finish. Records are safe." |
*
* @param {Diagnostics_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_failed = /** @type {((inputs?: Diagnostics_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_failed(inputs)
	return pseudo(locale, en_diagnostics_failed(inputs))
});