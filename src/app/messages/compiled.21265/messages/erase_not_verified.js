import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_Not_VerifiedInputs */

const en_erase_not_verified = /** @type {(inputs: Erase_Not_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything could be erased. Close the other tabs of Soma and try again.`)
};

const de_erase_not_verified = /** @type {(inputs: Erase_Not_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nicht alles konnte gelöscht werden. Schließen Sie andere Tabs von Soma und versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "Not everything could be erased. Close the other tabs of Soma and try again." |
*
* @param {Erase_Not_VerifiedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_not_verified = /** @type {((inputs?: Erase_Not_VerifiedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_Not_VerifiedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_not_verified(inputs)
	return pseudo(locale, en_erase_not_verified(inputs))
});