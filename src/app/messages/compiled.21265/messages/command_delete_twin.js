import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Delete_TwinInputs */

const en_command_delete_twin = /** @type {(inputs: Command_Delete_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete the twin`)
};

const de_command_delete_twin = /** @type {(inputs: Command_Delete_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwilling löschen`)
};

/**
* | output |
* | --- |
* | "Delete the twin" |
*
* @param {Command_Delete_TwinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_delete_twin = /** @type {((inputs?: Command_Delete_TwinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Delete_TwinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_delete_twin(inputs)
	return pseudo(locale, en_command_delete_twin(inputs))
});