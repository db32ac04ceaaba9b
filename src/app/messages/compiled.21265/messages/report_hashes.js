import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ parameters: NonNullable<unknown>, scenario: NonNullable<unknown> }} Report_HashesInputs */

const en_report_hashes = /** @type {(inputs: Report_HashesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Parameters ${i?.parameters}, scenario ${i?.scenario}`)
};

const de_report_hashes = /** @type {(inputs: Report_HashesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Parameter ${i?.parameters}, Szenario ${i?.scenario}`)
};

/**
* | output |
* | --- |
* | "Parameters {parameters}, scenario {scenario}" |
*
* @param {Report_HashesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_hashes = /** @type {((inputs: Report_HashesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_HashesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_hashes(inputs)
	return pseudo(locale, en_report_hashes(inputs))
});