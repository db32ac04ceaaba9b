import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_WaitingInputs */

const en_physiology_stage_waiting = /** @type {(inputs: Physiology_Stage_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waiting`)
};

const de_physiology_stage_waiting = /** @type {(inputs: Physiology_Stage_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`wartet`)
};

/**
* | output |
* | --- |
* | "waiting" |
*
* @param {Physiology_Stage_WaitingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_waiting = /** @type {((inputs?: Physiology_Stage_WaitingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_WaitingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_waiting(inputs)
	return pseudo(locale, en_physiology_stage_waiting(inputs))
});