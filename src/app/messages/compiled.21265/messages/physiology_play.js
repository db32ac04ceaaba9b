import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_PlayInputs */

const en_physiology_play = /** @type {(inputs: Physiology_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play`)
};

const de_physiology_play = /** @type {(inputs: Physiology_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abspielen`)
};

/**
* | output |
* | --- |
* | "Play" |
*
* @param {Physiology_PlayInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_play = /** @type {((inputs?: Physiology_PlayInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_PlayInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_play(inputs)
	return pseudo(locale, en_physiology_play(inputs))
});