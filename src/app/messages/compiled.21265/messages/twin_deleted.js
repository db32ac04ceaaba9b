import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_DeletedInputs */

const en_twin_deleted = /** @type {(inputs: Twin_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The twin was deleted. It is kept for 30 days.`)
};

const de_twin_deleted = /** @type {(inputs: Twin_DeletedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Zwilling wurde gelöscht. Er wird noch 30 Tage aufbewahrt.`)
};

/**
* | output |
* | --- |
* | "The twin was deleted. It is kept for 30 days." |
*
* @param {Twin_DeletedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_deleted = /** @type {((inputs?: Twin_DeletedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_DeletedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_deleted(inputs)
	return pseudo(locale, en_twin_deleted(inputs))
});