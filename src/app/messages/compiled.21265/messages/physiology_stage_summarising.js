import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_SummarisingInputs */

const en_physiology_stage_summarising = /** @type {(inputs: Physiology_Stage_SummarisingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`summarising`)
};

const de_physiology_stage_summarising = /** @type {(inputs: Physiology_Stage_SummarisingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fasst zusammen`)
};

/**
* | output |
* | --- |
* | "summarising" |
*
* @param {Physiology_Stage_SummarisingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_summarising = /** @type {((inputs?: Physiology_Stage_SummarisingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_SummarisingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_summarising(inputs)
	return pseudo(locale, en_physiology_stage_summarising(inputs))
});