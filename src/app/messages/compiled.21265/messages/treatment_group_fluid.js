import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Group_FluidInputs */

const en_treatment_group_fluid = /** @type {(inputs: Treatment_Group_FluidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood and fluid`)
};

const de_treatment_group_fluid = /** @type {(inputs: Treatment_Group_FluidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blut und Flüssigkeit`)
};

/**
* | output |
* | --- |
* | "Blood and fluid" |
*
* @param {Treatment_Group_FluidInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_group_fluid = /** @type {((inputs?: Treatment_Group_FluidInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Group_FluidInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_group_fluid(inputs)
	return pseudo(locale, en_treatment_group_fluid(inputs))
});