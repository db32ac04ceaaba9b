import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_HistoryInputs */

const en_command_history = /** @type {(inputs: Command_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show what was done`)
};

const de_command_history = /** @type {(inputs: Command_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verlauf anzeigen`)
};

/**
* | output |
* | --- |
* | "Show what was done" |
*
* @param {Command_HistoryInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_history = /** @type {((inputs?: Command_HistoryInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_HistoryInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_history(inputs)
	return pseudo(locale, en_command_history(inputs))
});