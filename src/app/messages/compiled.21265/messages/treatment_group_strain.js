import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Group_StrainInputs */

const en_treatment_group_strain = /** @type {(inputs: Treatment_Group_StrainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Posture and strain`)
};

const de_treatment_group_strain = /** @type {(inputs: Treatment_Group_StrainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lage und Belastung`)
};

/**
* | output |
* | --- |
* | "Posture and strain" |
*
* @param {Treatment_Group_StrainInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_group_strain = /** @type {((inputs?: Treatment_Group_StrainInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Group_StrainInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_group_strain(inputs)
	return pseudo(locale, en_treatment_group_strain(inputs))
});