import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_LabelsInputs */

const en_physiology_labels = /** @type {(inputs: Physiology_LabelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Labels`)
};

const de_physiology_labels = /** @type {(inputs: Physiology_LabelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namen`)
};

/**
* | output |
* | --- |
* | "Labels" |
*
* @param {Physiology_LabelsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_labels = /** @type {((inputs?: Physiology_LabelsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_LabelsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_labels(inputs)
	return pseudo(locale, en_physiology_labels(inputs))
});