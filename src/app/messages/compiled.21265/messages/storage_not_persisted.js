import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Not_PersistedInputs */

const en_storage_not_persisted = /** @type {(inputs: Storage_Not_PersistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser may clear it when space runs short. A backup keeps you safe.`)
};

const de_storage_not_persisted = /** @type {(inputs: Storage_Not_PersistedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Browser könnte bei Platzmangel etwas entfernen. Eine Sicherung schützt davor.`)
};

/**
* | output |
* | --- |
* | "The browser may clear it when space runs short. A backup keeps you safe." |
*
* @param {Storage_Not_PersistedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const storage_not_persisted = /** @type {((inputs?: Storage_Not_PersistedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Not_PersistedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_storage_not_persisted(inputs)
	return pseudo(locale, en_storage_not_persisted(inputs))
});