import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Twin_UnreadableInputs */

const en_twin_unreadable = /** @type {(inputs: Twin_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} entries of this record cannot be read any more. They are kept aside and used nowhere; a backup may mend them.`)
};

const de_twin_unreadable = /** @type {(inputs: Twin_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} Einträge dieser Akte sind nicht mehr lesbar. Sie werden beiseitegelegt und nirgends verwendet; eine Sicherung kann sie wiederherstellen.`)
};

/**
* | output |
* | --- |
* | "{count} entries of this record cannot be read any more. They are kept aside and used nowhere; a backup may mend them." |
*
* @param {Twin_UnreadableInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_unreadable = /** @type {((inputs: Twin_UnreadableInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_UnreadableInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_unreadable(inputs)
	return pseudo(locale, en_twin_unreadable(inputs))
});