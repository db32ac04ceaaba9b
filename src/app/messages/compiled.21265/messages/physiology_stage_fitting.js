import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_FittingInputs */

const en_physiology_stage_fitting = /** @type {(inputs: Physiology_Stage_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comparing with the data`)
};

const de_physiology_stage_fitting = /** @type {(inputs: Physiology_Stage_FittingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vergleicht mit den Daten`)
};

/**
* | output |
* | --- |
* | "comparing with the data" |
*
* @param {Physiology_Stage_FittingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_fitting = /** @type {((inputs?: Physiology_Stage_FittingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_FittingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_fitting(inputs)
	return pseudo(locale, en_physiology_stage_fitting(inputs))
});