import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_None_TextInputs */

const en_treatment_none_text = /** @type {(inputs: Treatment_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Build a plan, then simulate it. It is always shown beside doing nothing, over the same simulated bodies.`)
};

const de_treatment_none_text = /** @type {(inputs: Treatment_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stellen Sie einen Plan zusammen und simulieren Sie ihn. Er steht immer neben dem Nichtstun, mit denselben simulierten Körpern.`)
};

/**
* | output |
* | --- |
* | "Build a plan, then simulate it. It is always shown beside doing nothing, over the same simulated bodies." |
*
* @param {Treatment_None_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_none_text = /** @type {((inputs?: Treatment_None_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_None_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_none_text(inputs)
	return pseudo(locale, en_treatment_none_text(inputs))
});