import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Other_PersonInputs */

const en_refusal_other_person = /** @type {(inputs: Refusal_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file names a different person than this twin. Nothing was imported. Check it, and import it on the page of all twins if it belongs to someone else.`)
};

const de_refusal_other_person = /** @type {(inputs: Refusal_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei nennt eine andere Person als dieser Zwilling. Es wurde nichts eingelesen. Prüfen Sie sie und lesen Sie sie auf der Seite aller Zwillinge ein, wenn sie zu jemand anderem gehört.`)
};

/**
* | output |
* | --- |
* | "The file names a different person than this twin. Nothing was imported. Check it, and import it on the page of all twins if it belongs to someone else." |
*
* @param {Refusal_Other_PersonInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_other_person = /** @type {((inputs?: Refusal_Other_PersonInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Other_PersonInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_other_person(inputs)
	return pseudo(locale, en_refusal_other_person(inputs))
});