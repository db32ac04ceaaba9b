import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Pa_MeanInputs */

const en_observable_pa_mean = /** @type {(inputs: Observable_Pa_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung artery pressure, mean`)
};

const de_observable_pa_mean = /** @type {(inputs: Observable_Pa_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mittlerer Druck in der Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Lung artery pressure, mean" |
*
* @param {Observable_Pa_MeanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_pa_mean = /** @type {((inputs?: Observable_Pa_MeanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Pa_MeanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_pa_mean(inputs)
	return pseudo(locale, en_observable_pa_mean(inputs))
});