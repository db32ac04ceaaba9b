import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Pa_SystolicInputs */

const en_observable_pa_systolic = /** @type {(inputs: Observable_Pa_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung artery pressure, systolic`)
};

const de_observable_pa_systolic = /** @type {(inputs: Observable_Pa_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolischer Druck in der Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Lung artery pressure, systolic" |
*
* @param {Observable_Pa_SystolicInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_pa_systolic = /** @type {((inputs?: Observable_Pa_SystolicInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Pa_SystolicInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_pa_systolic(inputs)
	return pseudo(locale, en_observable_pa_systolic(inputs))
});