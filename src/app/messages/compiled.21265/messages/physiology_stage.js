import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_StageInputs */

const en_physiology_stage = /** @type {(inputs: Physiology_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The simulated heart`)
};

const de_physiology_stage = /** @type {(inputs: Physiology_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das simulierte Herz`)
};

/**
* | output |
* | --- |
* | "The simulated heart" |
*
* @param {Physiology_StageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage = /** @type {((inputs?: Physiology_StageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_StageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage(inputs)
	return pseudo(locale, en_physiology_stage(inputs))
});