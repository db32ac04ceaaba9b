import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Red_CellsInputs */

const en_intervention_red_cells = /** @type {(inputs: Intervention_Red_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Red cell transfusion`)
};

const de_intervention_red_cells = /** @type {(inputs: Intervention_Red_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Transfusion roter Blutzellen`)
};

/**
* | output |
* | --- |
* | "Red cell transfusion" |
*
* @param {Intervention_Red_CellsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_red_cells = /** @type {((inputs?: Intervention_Red_CellsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Red_CellsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_red_cells(inputs)
	return pseudo(locale, en_intervention_red_cells(inputs))
});