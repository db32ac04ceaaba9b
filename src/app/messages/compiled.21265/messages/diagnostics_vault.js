import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_VaultInputs */

const en_diagnostics_vault = /** @type {(inputs: Diagnostics_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vault: state, layout`)
};

const de_diagnostics_vault = /** @type {(inputs: Diagnostics_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tresor: Zustand, Aufbau`)
};

/**
* | output |
* | --- |
* | "Vault: state, layout" |
*
* @param {Diagnostics_VaultInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_vault = /** @type {((inputs?: Diagnostics_VaultInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_VaultInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_vault(inputs)
	return pseudo(locale, en_diagnostics_vault(inputs))
});