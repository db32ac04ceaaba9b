import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Not_ReadyInputs */

const en_report_not_ready = /** @type {(inputs: Report_Not_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no fitted twin to report on yet.`)
};

const de_report_not_ready = /** @type {(inputs: Report_Not_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es gibt noch keinen angepassten Zwilling für einen Bericht.`)
};

/**
* | output |
* | --- |
* | "There is no fitted twin to report on yet." |
*
* @param {Report_Not_ReadyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_not_ready = /** @type {((inputs?: Report_Not_ReadyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Not_ReadyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_not_ready(inputs)
	return pseudo(locale, en_report_not_ready(inputs))
});