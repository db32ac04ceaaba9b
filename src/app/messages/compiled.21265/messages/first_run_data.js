import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_DataInputs */

const en_first_run_data = /** @type {(inputs: First_Run_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing you open is sent anywhere. Records are stored encrypted, under a passphrase only you know.`)
};

const de_first_run_data = /** @type {(inputs: First_Run_DataInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts, was Sie öffnen, wird verschickt. Akten werden verschlüsselt gespeichert, unter einer Passphrase, die nur Sie kennen.`)
};

/**
* | output |
* | --- |
* | "Nothing you open is sent anywhere. Records are stored encrypted, under a passphrase only you know." |
*
* @param {First_Run_DataInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_data = /** @type {((inputs?: First_Run_DataInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_DataInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_data(inputs)
	return pseudo(locale, en_first_run_data(inputs))
});