import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown>, sbp: NonNullable<unknown>, dbp: NonNullable<unknown> }} Physiology_Monitor_TextInputs */

const en_physiology_monitor_text = /** @type {(inputs: Physiology_Monitor_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Pressures of the typical body over ${i?.seconds} s: arteries ${i?.sbp} over ${i?.dbp} mmHg.`)
};

const de_physiology_monitor_text = /** @type {(inputs: Physiology_Monitor_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Drücke des typischen Körpers über ${i?.seconds} s: Arterien ${i?.sbp} zu ${i?.dbp} mmHg.`)
};

/**
* | output |
* | --- |
* | "Pressures of the typical body over {seconds} s: arteries {sbp} over {dbp} mmHg." |
*
* @param {Physiology_Monitor_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_monitor_text = /** @type {((inputs: Physiology_Monitor_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Monitor_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_monitor_text(inputs)
	return pseudo(locale, en_physiology_monitor_text(inputs))
});