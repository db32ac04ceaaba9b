import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Red_Cells_AboutInputs */

const en_intervention_red_cells_about = /** @type {(inputs: Intervention_Red_Cells_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Packed cells with 200 g/L haemoglobin enter the veins.`)
};

const de_intervention_red_cells_about = /** @type {(inputs: Intervention_Red_Cells_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zellkonzentrat mit 200 g/L Hämoglobin fließt in die Venen.`)
};

/**
* | output |
* | --- |
* | "Packed cells with 200 g/L haemoglobin enter the veins." |
*
* @param {Intervention_Red_Cells_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_red_cells_about = /** @type {((inputs?: Intervention_Red_Cells_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Red_Cells_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_red_cells_about(inputs)
	return pseudo(locale, en_intervention_red_cells_about(inputs))
});