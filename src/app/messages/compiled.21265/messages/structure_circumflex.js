import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_CircumflexInputs */

const en_structure_circumflex = /** @type {(inputs: Structure_CircumflexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Circumflex artery`)
};

const de_structure_circumflex = /** @type {(inputs: Structure_CircumflexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Umschlingender Ast der linken Kranzarterie`)
};

/**
* | output |
* | --- |
* | "Circumflex artery" |
*
* @param {Structure_CircumflexInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_circumflex = /** @type {((inputs?: Structure_CircumflexInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_CircumflexInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_circumflex(inputs)
	return pseudo(locale, en_structure_circumflex(inputs))
});