import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_SyntheticInputs */

const en_report_synthetic = /** @type {(inputs: Report_SyntheticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SYNTHETIC: not a real person`)
};

const de_report_synthetic = /** @type {(inputs: Report_SyntheticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SYNTHETISCH: keine wirkliche Person`)
};

/**
* | output |
* | --- |
* | "SYNTHETIC: not a real person" |
*
* @param {Report_SyntheticInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_synthetic = /** @type {((inputs?: Report_SyntheticInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_SyntheticInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_synthetic(inputs)
	return pseudo(locale, en_report_synthetic(inputs))
});