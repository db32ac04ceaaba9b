import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_EncounterInputs */

const en_record_kind_encounter = /** @type {(inputs: Record_Kind_EncounterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Visits`)
};

const de_record_kind_encounter = /** @type {(inputs: Record_Kind_EncounterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besuche`)
};

/**
* | output |
* | --- |
* | "Visits" |
*
* @param {Record_Kind_EncounterInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_encounter = /** @type {((inputs?: Record_Kind_EncounterInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_EncounterInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_encounter(inputs)
	return pseudo(locale, en_record_kind_encounter(inputs))
});