import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Backup_LastInputs */

const en_backup_last = /** @type {(inputs: Backup_LastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last backup: ${i?.when}`)
};

const de_backup_last = /** @type {(inputs: Backup_LastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Letzte Sicherung: ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Last backup: {when}" |
*
* @param {Backup_LastInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_last = /** @type {((inputs: Backup_LastInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_LastInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_last(inputs)
	return pseudo(locale, en_backup_last(inputs))
});