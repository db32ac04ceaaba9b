import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_LabelsInputs */

const en_physiology_command_labels = /** @type {(inputs: Physiology_Command_LabelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show or hide labels`)
};

const de_physiology_command_labels = /** @type {(inputs: Physiology_Command_LabelsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Namen ein- oder ausblenden`)
};

/**
* | output |
* | --- |
* | "Show or hide labels" |
*
* @param {Physiology_Command_LabelsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_labels = /** @type {((inputs?: Physiology_Command_LabelsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_LabelsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_labels(inputs)
	return pseudo(locale, en_physiology_command_labels(inputs))
});