import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_Educator_AboutInputs */

const en_persona_educator_about = /** @type {(inputs: Persona_Educator_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Large type for a room, lessons at hand.`)
};

const de_persona_educator_about = /** @type {(inputs: Persona_Educator_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Große Schrift für den Raum, Lektionen griffbereit.`)
};

/**
* | output |
* | --- |
* | "Large type for a room, lessons at hand." |
*
* @param {Persona_Educator_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_educator_about = /** @type {((inputs?: Persona_Educator_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_Educator_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_educator_about(inputs)
	return pseudo(locale, en_persona_educator_about(inputs))
});