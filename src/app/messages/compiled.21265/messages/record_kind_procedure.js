import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_ProcedureInputs */

const en_record_kind_procedure = /** @type {(inputs: Record_Kind_ProcedureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Procedures`)
};

const de_record_kind_procedure = /** @type {(inputs: Record_Kind_ProcedureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eingriffe`)
};

/**
* | output |
* | --- |
* | "Procedures" |
*
* @param {Record_Kind_ProcedureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_procedure = /** @type {((inputs?: Record_Kind_ProcedureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_ProcedureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_procedure(inputs)
	return pseudo(locale, en_record_kind_procedure(inputs))
});