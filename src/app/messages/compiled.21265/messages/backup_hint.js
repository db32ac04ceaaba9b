import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_HintInputs */

const en_backup_hint = /** @type {(inputs: Backup_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is encrypted with age; other programs can open it with this passphrase.`)
};

const de_backup_hint = /** @type {(inputs: Backup_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei ist mit age verschlüsselt; auch andere Programme öffnen sie mit dieser Passphrase.`)
};

/**
* | output |
* | --- |
* | "The file is encrypted with age; other programs can open it with this passphrase." |
*
* @param {Backup_HintInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_hint = /** @type {((inputs?: Backup_HintInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_HintInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_hint(inputs)
	return pseudo(locale, en_backup_hint(inputs))
});