import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ view: NonNullable<unknown> }} Stage_SeenInputs */

const en_stage_seen = /** @type {(inputs: Stage_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simulated heart, seen ${i?.view}.`)
};

const de_stage_seen = /** @type {(inputs: Stage_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simuliertes Herz, gesehen ${i?.view}.`)
};

/**
* | output |
* | --- |
* | "Simulated heart, seen {view}." |
*
* @param {Stage_SeenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_seen = /** @type {((inputs: Stage_SeenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_SeenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_seen(inputs)
	return pseudo(locale, en_stage_seen(inputs))
});