import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_ChooseInputs */

const en_backup_choose = /** @type {(inputs: Backup_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a backup to restore`)
};

const de_backup_choose = /** @type {(inputs: Backup_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sicherung zum Wiederherstellen wählen`)
};

/**
* | output |
* | --- |
* | "Choose a backup to restore" |
*
* @param {Backup_ChooseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_choose = /** @type {((inputs?: Backup_ChooseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_ChooseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_choose(inputs)
	return pseudo(locale, en_backup_choose(inputs))
});