import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_ExportInputs */

const en_backup_export = /** @type {(inputs: Backup_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save a backup`)
};

const de_backup_export = /** @type {(inputs: Backup_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sicherung speichern`)
};

/**
* | output |
* | --- |
* | "Save a backup" |
*
* @param {Backup_ExportInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_export = /** @type {((inputs?: Backup_ExportInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_ExportInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_export(inputs)
	return pseudo(locale, en_backup_export(inputs))
});