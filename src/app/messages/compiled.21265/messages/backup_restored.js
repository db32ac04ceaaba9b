import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ twins: NonNullable<unknown>, facts: NonNullable<unknown> }} Backup_RestoredInputs */

const en_backup_restored = /** @type {(inputs: Backup_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Restored: ${i?.twins} new twins, ${i?.facts} new entries. Nothing here was overwritten.`)
};

const de_backup_restored = /** @type {(inputs: Backup_RestoredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Wiederhergestellt: ${i?.twins} neue Zwillinge, ${i?.facts} neue Einträge. Hier wurde nichts überschrieben.`)
};

/**
* | output |
* | --- |
* | "Restored: {twins} new twins, {facts} new entries. Nothing here was overwritten." |
*
* @param {Backup_RestoredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_restored = /** @type {((inputs: Backup_RestoredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_RestoredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_restored(inputs)
	return pseudo(locale, en_backup_restored(inputs))
});