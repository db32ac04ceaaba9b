import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_No_Such_TwinInputs */

const en_error_vault_no_such_twin = /** @type {(inputs: Error_Vault_No_Such_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This twin is not on this device.`)
};

const de_error_vault_no_such_twin = /** @type {(inputs: Error_Vault_No_Such_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Zwilling ist nicht auf diesem Gerät.`)
};

/**
* | output |
* | --- |
* | "This twin is not on this device." |
*
* @param {Error_Vault_No_Such_TwinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_no_such_twin = /** @type {((inputs?: Error_Vault_No_Such_TwinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_No_Such_TwinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_no_such_twin(inputs)
	return pseudo(locale, en_error_vault_no_such_twin(inputs))
});