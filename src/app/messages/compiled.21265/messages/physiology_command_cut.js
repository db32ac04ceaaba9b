import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_CutInputs */

const en_physiology_command_cut = /** @type {(inputs: Physiology_Command_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cut the heart open`)
};

const de_physiology_command_cut = /** @type {(inputs: Physiology_Command_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herz aufschneiden`)
};

/**
* | output |
* | --- |
* | "Cut the heart open" |
*
* @param {Physiology_Command_CutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_cut = /** @type {((inputs?: Physiology_Command_CutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_CutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_cut(inputs)
	return pseudo(locale, en_physiology_command_cut(inputs))
});