import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Quarantine_TextInputs */

const en_record_quarantine_text = /** @type {(inputs: Record_Quarantine_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These statements could not be accepted. Nothing of them is used, and nothing is lost: the source text is kept.`)
};

const de_record_quarantine_text = /** @type {(inputs: Record_Quarantine_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Angaben konnten nicht übernommen werden. Nichts davon wird benutzt, und nichts geht verloren: der Quelltext ist aufbewahrt.`)
};

/**
* | output |
* | --- |
* | "These statements could not be accepted. Nothing of them is used, and nothing is lost: the source text is kept." |
*
* @param {Record_Quarantine_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_quarantine_text = /** @type {((inputs?: Record_Quarantine_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Quarantine_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_quarantine_text(inputs)
	return pseudo(locale, en_record_quarantine_text(inputs))
});