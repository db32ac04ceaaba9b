import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Inotrope_AboutInputs */

const en_intervention_inotrope_about = /** @type {(inputs: Intervention_Inotrope_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the strength of both ventricles.`)
};

const de_intervention_inotrope_about = /** @type {(inputs: Intervention_Inotrope_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht die Kraft beider Kammern.`)
};

/**
* | output |
* | --- |
* | "Multiplies the strength of both ventricles." |
*
* @param {Intervention_Inotrope_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_inotrope_about = /** @type {((inputs?: Intervention_Inotrope_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Inotrope_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_inotrope_about(inputs)
	return pseudo(locale, en_intervention_inotrope_about(inputs))
});