import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_Value_AbsentInputs */

const en_kept_value_absent = /** @type {(inputs: Kept_Value_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The source says that there is no value.`)
};

const de_kept_value_absent = /** @type {(inputs: Kept_Value_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Quelle sagt, dass es keinen Wert gibt.`)
};

/**
* | output |
* | --- |
* | "The source says that there is no value." |
*
* @param {Kept_Value_AbsentInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_value_absent = /** @type {((inputs?: Kept_Value_AbsentInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_Value_AbsentInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_value_absent(inputs)
	return pseudo(locale, en_kept_value_absent(inputs))
});