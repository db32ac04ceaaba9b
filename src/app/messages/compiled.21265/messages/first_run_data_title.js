import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_Data_TitleInputs */

const en_first_run_data_title = /** @type {(inputs: First_Run_Data_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records stay on this device`)
};

const de_first_run_data_title = /** @type {(inputs: First_Run_Data_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akten bleiben auf diesem Gerät`)
};

/**
* | output |
* | --- |
* | "Records stay on this device" |
*
* @param {First_Run_Data_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_data_title = /** @type {((inputs?: First_Run_Data_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_Data_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_data_title(inputs)
	return pseudo(locale, en_first_run_data_title(inputs))
});