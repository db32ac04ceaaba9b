import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_ValsalvaInputs */

const en_intervention_valsalva = /** @type {(inputs: Intervention_ValsalvaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Valsalva manoeuvre`)
};

const de_intervention_valsalva = /** @type {(inputs: Intervention_ValsalvaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Valsalva-Manöver`)
};

/**
* | output |
* | --- |
* | "Valsalva manoeuvre" |
*
* @param {Intervention_ValsalvaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_valsalva = /** @type {((inputs?: Intervention_ValsalvaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_ValsalvaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_valsalva(inputs)
	return pseudo(locale, en_intervention_valsalva(inputs))
});