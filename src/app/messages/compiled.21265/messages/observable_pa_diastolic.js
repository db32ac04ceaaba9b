import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Pa_DiastolicInputs */

const en_observable_pa_diastolic = /** @type {(inputs: Observable_Pa_DiastolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung artery pressure, diastolic`)
};

const de_observable_pa_diastolic = /** @type {(inputs: Observable_Pa_DiastolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolischer Druck in der Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Lung artery pressure, diastolic" |
*
* @param {Observable_Pa_DiastolicInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_pa_diastolic = /** @type {((inputs?: Observable_Pa_DiastolicInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Pa_DiastolicInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_pa_diastolic(inputs)
	return pseudo(locale, en_observable_pa_diastolic(inputs))
});