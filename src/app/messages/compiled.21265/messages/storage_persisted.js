import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_PersistedInputs */

const en_storage_persisted = /** @type {(inputs: Storage_PersistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser has promised not to clear it when space runs short.`)
};

const de_storage_persisted = /** @type {(inputs: Storage_PersistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Browser hat zugesagt, bei Platzmangel nichts davon zu entfernen.`)
};

/**
* | output |
* | --- |
* | "The browser has promised not to clear it when space runs short." |
*
* @param {Storage_PersistedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const storage_persisted = /** @type {((inputs?: Storage_PersistedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_PersistedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_storage_persisted(inputs)
	return pseudo(locale, en_storage_persisted(inputs))
});