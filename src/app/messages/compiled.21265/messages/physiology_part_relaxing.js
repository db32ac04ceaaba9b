import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Part_RelaxingInputs */

const en_physiology_part_relaxing = /** @type {(inputs: Physiology_Part_RelaxingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ventricles let go`)
};

const de_physiology_part_relaxing = /** @type {(inputs: Physiology_Part_RelaxingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kammern entspannen sich`)
};

/**
* | output |
* | --- |
* | "Ventricles let go" |
*
* @param {Physiology_Part_RelaxingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_part_relaxing = /** @type {((inputs?: Physiology_Part_RelaxingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Part_RelaxingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_part_relaxing(inputs)
	return pseudo(locale, en_physiology_part_relaxing(inputs))
});