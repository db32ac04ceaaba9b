import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Stage_OpenInputs */

const en_stage_open = /** @type {(inputs: Stage_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open: ${i?.names}.`)
};

const de_stage_open = /** @type {(inputs: Stage_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Offen: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Open: {names}." |
*
* @param {Stage_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_open = /** @type {((inputs: Stage_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_open(inputs)
	return pseudo(locale, en_stage_open(inputs))
});