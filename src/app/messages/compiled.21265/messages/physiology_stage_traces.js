import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_TracesInputs */

const en_physiology_stage_traces = /** @type {(inputs: Physiology_Stage_TracesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`drawing waveforms`)
};

const de_physiology_stage_traces = /** @type {(inputs: Physiology_Stage_TracesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zeichnet Kurven`)
};

/**
* | output |
* | --- |
* | "drawing waveforms" |
*
* @param {Physiology_Stage_TracesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_traces = /** @type {((inputs?: Physiology_Stage_TracesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_TracesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_traces(inputs)
	return pseudo(locale, en_physiology_stage_traces(inputs))
});