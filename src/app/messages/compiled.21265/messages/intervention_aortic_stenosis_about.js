import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Aortic_Stenosis_AboutInputs */

const en_intervention_aortic_stenosis_about = /** @type {(inputs: Intervention_Aortic_Stenosis_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Narrows the aortic valve to this orifice. Checked at 1.5, 1.0 and 0.7 cm².`)
};

const de_intervention_aortic_stenosis_about = /** @type {(inputs: Intervention_Aortic_Stenosis_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verengt die Aortenklappe auf diese Öffnung. Geprüft bei 1,5, 1,0 und 0,7 cm².`)
};

/**
* | output |
* | --- |
* | "Narrows the aortic valve to this orifice. Checked at 1.5, 1.0 and 0.7 cm²." |
*
* @param {Intervention_Aortic_Stenosis_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_aortic_stenosis_about = /** @type {((inputs?: Intervention_Aortic_Stenosis_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Aortic_Stenosis_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_aortic_stenosis_about(inputs)
	return pseudo(locale, en_intervention_aortic_stenosis_about(inputs))
});