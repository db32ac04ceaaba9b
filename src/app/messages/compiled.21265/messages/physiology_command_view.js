import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_ViewInputs */

const en_physiology_command_view = /** @type {(inputs: Physiology_Command_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Turn the heart`)
};

const de_physiology_command_view = /** @type {(inputs: Physiology_Command_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herz drehen`)
};

/**
* | output |
* | --- |
* | "Turn the heart" |
*
* @param {Physiology_Command_ViewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_view = /** @type {((inputs?: Physiology_Command_ViewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_ViewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_view(inputs)
	return pseudo(locale, en_physiology_command_view(inputs))
});