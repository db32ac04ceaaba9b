import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_PersonaInputs */

const en_command_persona = /** @type {(inputs: Command_PersonaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change who is looking`)
};

const de_command_persona = /** @type {(inputs: Command_PersonaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rolle wechseln`)
};

/**
* | output |
* | --- |
* | "Change who is looking" |
*
* @param {Command_PersonaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_persona = /** @type {((inputs?: Command_PersonaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_PersonaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_persona(inputs)
	return pseudo(locale, en_command_persona(inputs))
});