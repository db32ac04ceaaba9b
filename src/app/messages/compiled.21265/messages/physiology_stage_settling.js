import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_SettlingInputs */

const en_physiology_stage_settling = /** @type {(inputs: Physiology_Stage_SettlingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settling`)
};

const de_physiology_stage_settling = /** @type {(inputs: Physiology_Stage_SettlingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`schwingt ein`)
};

/**
* | output |
* | --- |
* | "settling" |
*
* @param {Physiology_Stage_SettlingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_settling = /** @type {((inputs?: Physiology_Stage_SettlingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_SettlingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_settling(inputs)
	return pseudo(locale, en_physiology_stage_settling(inputs))
});