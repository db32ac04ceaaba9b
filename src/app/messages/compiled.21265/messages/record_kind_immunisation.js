import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_ImmunisationInputs */

const en_record_kind_immunisation = /** @type {(inputs: Record_Kind_ImmunisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vaccinations`)
};

const de_record_kind_immunisation = /** @type {(inputs: Record_Kind_ImmunisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Impfungen`)
};

/**
* | output |
* | --- |
* | "Vaccinations" |
*
* @param {Record_Kind_ImmunisationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_immunisation = /** @type {((inputs?: Record_Kind_ImmunisationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_ImmunisationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_immunisation(inputs)
	return pseudo(locale, en_record_kind_immunisation(inputs))
});