import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_SvInputs */

const en_observable_sv = /** @type {(inputs: Observable_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stroke volume`)
};

const de_observable_sv = /** @type {(inputs: Observable_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schlagvolumen`)
};

/**
* | output |
* | --- |
* | "Stroke volume" |
*
* @param {Observable_SvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_sv = /** @type {((inputs?: Observable_SvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_SvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_sv(inputs)
	return pseudo(locale, en_observable_sv(inputs))
});