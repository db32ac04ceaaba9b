import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Structure_Ventricular_SeptumInputs */

const en_structure_ventricular_septum = /** @type {(inputs: Structure_Ventricular_SeptumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ventricular septum`)
};

const de_structure_ventricular_septum = /** @type {(inputs: Structure_Ventricular_SeptumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kammerscheidewand`)
};

/**
* | output |
* | --- |
* | "Ventricular septum" |
*
* @param {Structure_Ventricular_SeptumInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const structure_ventricular_septum = /** @type {((inputs?: Structure_Ventricular_SeptumInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Structure_Ventricular_SeptumInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_structure_ventricular_septum(inputs)
	return pseudo(locale, en_structure_ventricular_septum(inputs))
});