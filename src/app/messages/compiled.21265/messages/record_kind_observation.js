import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_ObservationInputs */

const en_record_kind_observation = /** @type {(inputs: Record_Kind_ObservationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measurements`)
};

const de_record_kind_observation = /** @type {(inputs: Record_Kind_ObservationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Messwerte`)
};

/**
* | output |
* | --- |
* | "Measurements" |
*
* @param {Record_Kind_ObservationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_observation = /** @type {((inputs?: Record_Kind_ObservationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_ObservationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_observation(inputs)
	return pseudo(locale, en_record_kind_observation(inputs))
});