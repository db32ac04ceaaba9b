import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_PaInputs */

const en_observable_pa = /** @type {(inputs: Observable_PaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung artery pressure`)
};

const de_observable_pa = /** @type {(inputs: Observable_PaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Druck in der Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Lung artery pressure" |
*
* @param {Observable_PaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_pa = /** @type {((inputs?: Observable_PaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_PaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_pa(inputs)
	return pseudo(locale, en_observable_pa(inputs))
});