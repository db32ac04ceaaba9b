import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Monitor_SecondsInputs */

const en_physiology_monitor_seconds = /** @type {(inputs: Physiology_Monitor_SecondsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`seconds`)
};

const de_physiology_monitor_seconds = /** @type {(inputs: Physiology_Monitor_SecondsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sekunden`)
};

/**
* | output |
* | --- |
* | "seconds" |
*
* @param {Physiology_Monitor_SecondsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_monitor_seconds = /** @type {((inputs?: Physiology_Monitor_SecondsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Monitor_SecondsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_monitor_seconds(inputs)
	return pseudo(locale, en_physiology_monitor_seconds(inputs))
});