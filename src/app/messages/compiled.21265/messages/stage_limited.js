import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_LimitedInputs */

const en_stage_limited = /** @type {(inputs: Stage_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The simulated volumes lie outside what this drawing can show; the nearest shape is shown.`)
};

const de_stage_limited = /** @type {(inputs: Stage_LimitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die simulierten Volumen liegen außerhalb dessen, was diese Zeichnung zeigen kann; gezeigt wird die nächste Form.`)
};

/**
* | output |
* | --- |
* | "The simulated volumes lie outside what this drawing can show; the nearest shape is shown." |
*
* @param {Stage_LimitedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_limited = /** @type {((inputs?: Stage_LimitedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_LimitedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_limited(inputs)
	return pseudo(locale, en_stage_limited(inputs))
});