import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_AboutInputs */

const en_command_go_about = /** @type {(inputs: Command_Go_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About Soma`)
};

const de_command_go_about = /** @type {(inputs: Command_Go_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Über Soma`)
};

/**
* | output |
* | --- |
* | "About Soma" |
*
* @param {Command_Go_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_about = /** @type {((inputs?: Command_Go_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_about(inputs)
	return pseudo(locale, en_command_go_about(inputs))
});