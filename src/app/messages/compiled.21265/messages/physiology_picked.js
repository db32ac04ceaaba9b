import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_PickedInputs */

const en_physiology_picked = /** @type {(inputs: Physiology_PickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Picked`)
};

const de_physiology_picked = /** @type {(inputs: Physiology_PickedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ausgewählt`)
};

/**
* | output |
* | --- |
* | "Picked" |
*
* @param {Physiology_PickedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_picked = /** @type {((inputs?: Physiology_PickedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_PickedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_picked(inputs)
	return pseudo(locale, en_physiology_picked(inputs))
});