import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_ClosedInputs */

const en_stage_closed = /** @type {(inputs: Stage_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All four valves are closed.`)
};

const de_stage_closed = /** @type {(inputs: Stage_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle vier Klappen sind geschlossen.`)
};

/**
* | output |
* | --- |
* | "All four valves are closed." |
*
* @param {Stage_ClosedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_closed = /** @type {((inputs?: Stage_ClosedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_ClosedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_closed(inputs)
	return pseudo(locale, en_stage_closed(inputs))
});