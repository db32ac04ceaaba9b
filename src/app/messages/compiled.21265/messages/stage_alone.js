import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Stage_AloneInputs */

const en_stage_alone = /** @type {(inputs: Stage_AloneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only this is shown: ${i?.name}.`)
};

const de_stage_alone = /** @type {(inputs: Stage_AloneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nur dies wird gezeigt: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Only this is shown: {name}." |
*
* @param {Stage_AloneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_alone = /** @type {((inputs: Stage_AloneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_AloneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_alone(inputs)
	return pseudo(locale, en_stage_alone(inputs))
});