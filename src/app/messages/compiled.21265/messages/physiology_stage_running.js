import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_RunningInputs */

const en_physiology_stage_running = /** @type {(inputs: Physiology_Stage_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`running`)
};

const de_physiology_stage_running = /** @type {(inputs: Physiology_Stage_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`läuft`)
};

/**
* | output |
* | --- |
* | "running" |
*
* @param {Physiology_Stage_RunningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_running = /** @type {((inputs?: Physiology_Stage_RunningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_RunningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_running(inputs)
	return pseudo(locale, en_physiology_stage_running(inputs))
});