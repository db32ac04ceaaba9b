import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_ShellInputs */

const en_offline_shell = /** @type {(inputs: Offline_ShellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The app opens offline; parts of it are not on this device yet.`)
};

const de_offline_shell = /** @type {(inputs: Offline_ShellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die App öffnet sich offline; Teile fehlen auf diesem Gerät noch.`)
};

/**
* | output |
* | --- |
* | "The app opens offline; parts of it are not on this device yet." |
*
* @param {Offline_ShellInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_shell = /** @type {((inputs?: Offline_ShellInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_ShellInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_shell(inputs)
	return pseudo(locale, en_offline_shell(inputs))
});