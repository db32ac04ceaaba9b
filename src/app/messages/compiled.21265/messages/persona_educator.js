import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_EducatorInputs */

const en_persona_educator = /** @type {(inputs: Persona_EducatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Educator`)
};

const de_persona_educator = /** @type {(inputs: Persona_EducatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lehre`)
};

/**
* | output |
* | --- |
* | "Educator" |
*
* @param {Persona_EducatorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_educator = /** @type {((inputs?: Persona_EducatorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_EducatorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_educator(inputs)
	return pseudo(locale, en_persona_educator(inputs))
});