import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Stage_PickedInputs */

const en_stage_picked = /** @type {(inputs: Stage_PickedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Selected: ${i?.name}.`)
};

const de_stage_picked = /** @type {(inputs: Stage_PickedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ausgewählt: ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "Selected: {name}." |
*
* @param {Stage_PickedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_picked = /** @type {((inputs: Stage_PickedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_PickedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_picked(inputs)
	return pseudo(locale, en_stage_picked(inputs))
});