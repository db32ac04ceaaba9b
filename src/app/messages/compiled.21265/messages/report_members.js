import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_MembersInputs */

const en_report_members = /** @type {(inputs: Report_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulated bodies`)
};

const de_report_members = /** @type {(inputs: Report_MembersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulierte Körper`)
};

/**
* | output |
* | --- |
* | "Simulated bodies" |
*
* @param {Report_MembersInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_members = /** @type {((inputs?: Report_MembersInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_MembersInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_members(inputs)
	return pseudo(locale, en_report_members(inputs))
});