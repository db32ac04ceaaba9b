import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_EmptyInputs */

const en_treatment_empty = /** @type {(inputs: Treatment_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is planned yet: both sides are doing nothing. Add something, or start from an example.`)
};

const de_treatment_empty = /** @type {(inputs: Treatment_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch ist nichts geplant: beide Seiten tun nichts. Fügen Sie etwas hinzu oder beginnen Sie mit einem Beispiel.`)
};

/**
* | output |
* | --- |
* | "Nothing is planned yet: both sides are doing nothing. Add something, or start from an example." |
*
* @param {Treatment_EmptyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_empty = /** @type {((inputs?: Treatment_EmptyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_EmptyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_empty(inputs)
	return pseudo(locale, en_treatment_empty(inputs))
});