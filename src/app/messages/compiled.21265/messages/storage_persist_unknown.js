import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_Persist_UnknownInputs */

const en_storage_persist_unknown = /** @type {(inputs: Storage_Persist_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser does not say whether it may clear it. A backup keeps you safe.`)
};

const de_storage_persist_unknown = /** @type {(inputs: Storage_Persist_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Browser sagt nicht, ob er etwas entfernen könnte. Eine Sicherung schützt davor.`)
};

/**
* | output |
* | --- |
* | "The browser does not say whether it may clear it. A backup keeps you safe." |
*
* @param {Storage_Persist_UnknownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const storage_persist_unknown = /** @type {((inputs?: Storage_Persist_UnknownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_Persist_UnknownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_storage_persist_unknown(inputs)
	return pseudo(locale, en_storage_persist_unknown(inputs))
});