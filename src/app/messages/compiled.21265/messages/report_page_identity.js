import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, born: NonNullable<unknown>, sex: NonNullable<unknown>, id: NonNullable<unknown> }} Report_Page_IdentityInputs */

const en_report_page_identity = /** @type {(inputs: Report_Page_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, born ${i?.born}, ${i?.sex}, id ${i?.id}`)
};

const de_report_page_identity = /** @type {(inputs: Report_Page_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}, geboren ${i?.born}, ${i?.sex}, Kennung ${i?.id}`)
};

/**
* | output |
* | --- |
* | "{name}, born {born}, {sex}, id {id}" |
*
* @param {Report_Page_IdentityInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_page_identity = /** @type {((inputs: Report_Page_IdentityInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Page_IdentityInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_page_identity(inputs)
	return pseudo(locale, en_report_page_identity(inputs))
});