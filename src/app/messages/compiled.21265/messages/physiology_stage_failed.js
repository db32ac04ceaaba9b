import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Stage_FailedInputs */

const en_physiology_stage_failed = /** @type {(inputs: Physiology_Stage_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The 3D picture could not be started. All numbers and curves are still there.`)
};

const de_physiology_stage_failed = /** @type {(inputs: Physiology_Stage_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das 3D-Bild konnte nicht gestartet werden. Alle Zahlen und Kurven sind weiter da.`)
};

/**
* | output |
* | --- |
* | "The 3D picture could not be started. All numbers and curves are still there." |
*
* @param {Physiology_Stage_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_stage_failed = /** @type {((inputs?: Physiology_Stage_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Stage_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_stage_failed(inputs)
	return pseudo(locale, en_physiology_stage_failed(inputs))
});