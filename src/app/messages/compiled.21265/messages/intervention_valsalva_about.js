import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Valsalva_AboutInputs */

const en_intervention_valsalva_about = /** @type {(inputs: Intervention_Valsalva_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pressing with closed mouth raises the pressure in the chest. Checked at 40 mmHg for 15 s.`)
};

const de_intervention_valsalva_about = /** @type {(inputs: Intervention_Valsalva_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pressen bei geschlossenem Mund erhöht den Druck im Brustkorb. Geprüft bei 40 mmHg über 15 s.`)
};

/**
* | output |
* | --- |
* | "Pressing with closed mouth raises the pressure in the chest. Checked at 40 mmHg for 15 s." |
*
* @param {Intervention_Valsalva_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_valsalva_about = /** @type {((inputs?: Intervention_Valsalva_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Valsalva_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_valsalva_about(inputs)
	return pseudo(locale, en_intervention_valsalva_about(inputs))
});