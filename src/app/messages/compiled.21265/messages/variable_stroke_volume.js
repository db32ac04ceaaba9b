import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Stroke_VolumeInputs */

const en_variable_stroke_volume = /** @type {(inputs: Variable_Stroke_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stroke volume`)
};

const de_variable_stroke_volume = /** @type {(inputs: Variable_Stroke_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schlagvolumen`)
};

/**
* | output |
* | --- |
* | "Stroke volume" |
*
* @param {Variable_Stroke_VolumeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_stroke_volume = /** @type {((inputs?: Variable_Stroke_VolumeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Stroke_VolumeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_stroke_volume(inputs)
	return pseudo(locale, en_variable_stroke_volume(inputs))
});