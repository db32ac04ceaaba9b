import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Badge_SyntheticInputs */

const en_badge_synthetic = /** @type {(inputs: Badge_SyntheticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SYNTHETIC`)
};

const de_badge_synthetic = /** @type {(inputs: Badge_SyntheticInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SYNTHETISCH`)
};

/**
* | output |
* | --- |
* | "SYNTHETIC" |
*
* @param {Badge_SyntheticInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const badge_synthetic = /** @type {((inputs?: Badge_SyntheticInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Badge_SyntheticInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_badge_synthetic(inputs)
	return pseudo(locale, en_badge_synthetic(inputs))
});