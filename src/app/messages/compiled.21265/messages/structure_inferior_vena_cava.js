import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Inferior_Vena_CavaInputs */

const en_structure_inferior_vena_cava = /** @type {(inputs: Structure_Inferior_Vena_CavaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Inferior vena cava`)
};

const de_structure_inferior_vena_cava = /** @type {(inputs: Structure_Inferior_Vena_CavaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Untere Hohlvene`)
};

/**
* | output |
* | --- |
* | "Inferior vena cava" |
*
* @param {Structure_Inferior_Vena_CavaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_inferior_vena_cava = /** @type {((inputs?: Structure_Inferior_Vena_CavaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Inferior_Vena_CavaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_inferior_vena_cava(inputs)
	return pseudo(locale, en_structure_inferior_vena_cava(inputs))
});