import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Badge_DamagedInputs */

const en_badge_damaged = /** @type {(inputs: Badge_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`UNREADABLE`)
};

const de_badge_damaged = /** @type {(inputs: Badge_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`NICHT LESBAR`)
};

/**
* | output |
* | --- |
* | "UNREADABLE" |
*
* @param {Badge_DamagedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const badge_damaged = /** @type {((inputs?: Badge_DamagedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Badge_DamagedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_badge_damaged(inputs)
	return pseudo(locale, en_badge_damaged(inputs))
});