import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Physiology_ExcludedInputs */

const en_physiology_excluded = /** @type {(inputs: Physiology_ExcludedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} simulated bodies left the bounds of physiology and are not counted.`)
};

const de_physiology_excluded = /** @type {(inputs: Physiology_ExcludedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} simulierte Körper verließen die Grenzen der Physiologie und zählen nicht mit.`)
};

/**
* | output |
* | --- |
* | "{count} simulated bodies left the bounds of physiology and are not counted." |
*
* @param {Physiology_ExcludedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_excluded = /** @type {((inputs: Physiology_ExcludedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_ExcludedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_excluded(inputs)
	return pseudo(locale, en_physiology_excluded(inputs))
});