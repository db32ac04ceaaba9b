import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_IsolateInputs */

const en_physiology_command_isolate = /** @type {(inputs: Physiology_Command_IsolateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show one structure`)
};

const de_physiology_command_isolate = /** @type {(inputs: Physiology_Command_IsolateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine Struktur zeigen`)
};

/**
* | output |
* | --- |
* | "Show one structure" |
*
* @param {Physiology_Command_IsolateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_isolate = /** @type {((inputs?: Physiology_Command_IsolateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_IsolateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_isolate(inputs)
	return pseudo(locale, en_physiology_command_isolate(inputs))
});