import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_None_TextInputs */

const en_physiology_none_text = /** @type {(inputs: Physiology_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A heart appears here as soon as the circulation has been fitted to this person’s data.`)
};

const de_physiology_none_text = /** @type {(inputs: Physiology_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier erscheint ein Herz, sobald der Kreislauf an die Daten dieser Person angepasst ist.`)
};

/**
* | output |
* | --- |
* | "A heart appears here as soon as the circulation has been fitted to this person’s data." |
*
* @param {Physiology_None_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_none_text = /** @type {((inputs?: Physiology_None_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_None_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_none_text(inputs)
	return pseudo(locale, en_physiology_none_text(inputs))
});