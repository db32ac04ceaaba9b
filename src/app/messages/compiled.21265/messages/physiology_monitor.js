import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_MonitorInputs */

const en_physiology_monitor = /** @type {(inputs: Physiology_MonitorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pressures, simulated`)
};

const de_physiology_monitor = /** @type {(inputs: Physiology_MonitorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drücke, simuliert`)
};

/**
* | output |
* | --- |
* | "Pressures, simulated" |
*
* @param {Physiology_MonitorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_monitor = /** @type {((inputs?: Physiology_MonitorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_MonitorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_monitor(inputs)
	return pseudo(locale, en_physiology_monitor(inputs))
});