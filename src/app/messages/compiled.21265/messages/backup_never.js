import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_NeverInputs */

const en_backup_never = /** @type {(inputs: Backup_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no backup yet. If this device is lost, so are the records on it.`)
};

const de_backup_never = /** @type {(inputs: Backup_NeverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es gibt noch keine Sicherung. Geht dieses Gerät verloren, sind auch die Akten darauf verloren.`)
};

/**
* | output |
* | --- |
* | "There is no backup yet. If this device is lost, so are the records on it." |
*
* @param {Backup_NeverInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_never = /** @type {((inputs?: Backup_NeverInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_NeverInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_never(inputs)
	return pseudo(locale, en_backup_never(inputs))
});