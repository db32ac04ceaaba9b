import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_DiagnosticsInputs */

const en_command_go_diagnostics = /** @type {(inputs: Command_Go_DiagnosticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open diagnostics`)
};

const de_command_go_diagnostics = /** @type {(inputs: Command_Go_DiagnosticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diagnose der App öffnen`)
};

/**
* | output |
* | --- |
* | "Open diagnostics" |
*
* @param {Command_Go_DiagnosticsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_diagnostics = /** @type {((inputs?: Command_Go_DiagnosticsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_DiagnosticsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_diagnostics(inputs)
	return pseudo(locale, en_command_go_diagnostics(inputs))
});