import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_SvrInputs */

const en_observable_svr = /** @type {(inputs: Observable_SvrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systemic resistance`)
};

const de_observable_svr = /** @type {(inputs: Observable_SvrInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gefäßwiderstand im Körperkreislauf`)
};

/**
* | output |
* | --- |
* | "Systemic resistance" |
*
* @param {Observable_SvrInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_svr = /** @type {((inputs?: Observable_SvrInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_SvrInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_svr(inputs)
	return pseudo(locale, en_observable_svr(inputs))
});