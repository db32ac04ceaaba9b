import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_PauseInputs */

const en_physiology_pause = /** @type {(inputs: Physiology_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pause`)
};

const de_physiology_pause = /** @type {(inputs: Physiology_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anhalten`)
};

/**
* | output |
* | --- |
* | "Pause" |
*
* @param {Physiology_PauseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_pause = /** @type {((inputs?: Physiology_PauseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_PauseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_pause(inputs)
	return pseudo(locale, en_physiology_pause(inputs))
});