import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Part_EjectingInputs */

const en_physiology_part_ejecting = /** @type {(inputs: Physiology_Part_EjectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood is pushed out`)
};

const de_physiology_part_ejecting = /** @type {(inputs: Physiology_Part_EjectingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blut wird ausgeworfen`)
};

/**
* | output |
* | --- |
* | "Blood is pushed out" |
*
* @param {Physiology_Part_EjectingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_part_ejecting = /** @type {((inputs?: Physiology_Part_EjectingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Part_EjectingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_part_ejecting(inputs)
	return pseudo(locale, en_physiology_part_ejecting(inputs))
});