import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_TitleInputs */

const en_backup_title = /** @type {(inputs: Backup_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Backup`)
};

const de_backup_title = /** @type {(inputs: Backup_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sicherung`)
};

/**
* | output |
* | --- |
* | "Backup" |
*
* @param {Backup_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_title = /** @type {((inputs?: Backup_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_title(inputs)
	return pseudo(locale, en_backup_title(inputs))
});