import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Meaning_FlowInputs */

const en_plain_meaning_flow = /** @type {(inputs: Plain_Meaning_FlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how much blood your heart moves in one minute.`)
};

const de_plain_meaning_flow = /** @type {(inputs: Plain_Meaning_FlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So viel Blut bewegt Ihr Herz in einer Minute.`)
};

/**
* | output |
* | --- |
* | "This is how much blood your heart moves in one minute." |
*
* @param {Plain_Meaning_FlowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_meaning_flow = /** @type {((inputs?: Plain_Meaning_FlowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Meaning_FlowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_meaning_flow(inputs)
	return pseudo(locale, en_plain_meaning_flow(inputs))
});