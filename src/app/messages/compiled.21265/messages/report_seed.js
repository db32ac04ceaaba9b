import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_SeedInputs */

const en_report_seed = /** @type {(inputs: Report_SeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seed`)
};

const de_report_seed = /** @type {(inputs: Report_SeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Startwert`)
};

/**
* | output |
* | --- |
* | "Seed" |
*
* @param {Report_SeedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_seed = /** @type {((inputs?: Report_SeedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_SeedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_seed(inputs)
	return pseudo(locale, en_report_seed(inputs))
});