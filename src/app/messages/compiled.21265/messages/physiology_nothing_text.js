import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Nothing_TextInputs */

const en_physiology_nothing_text = /** @type {(inputs: Physiology_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This record holds no dated fact. Add a file with a blood pressure or a heart rate.`)
};

const de_physiology_nothing_text = /** @type {(inputs: Physiology_Nothing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Akte enthält keinen datierten Eintrag. Fügen Sie eine Datei mit Blutdruck oder Herzfrequenz hinzu.`)
};

/**
* | output |
* | --- |
* | "This record holds no dated fact. Add a file with a blood pressure or a heart rate." |
*
* @param {Physiology_Nothing_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_nothing_text = /** @type {((inputs?: Physiology_Nothing_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Nothing_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_nothing_text(inputs)
	return pseudo(locale, en_physiology_nothing_text(inputs))
});