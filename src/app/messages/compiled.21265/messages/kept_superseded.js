import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_SupersededInputs */

const en_kept_superseded = /** @type {(inputs: Kept_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An older version of an entry in the same file.`)
};

const de_kept_superseded = /** @type {(inputs: Kept_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine ältere Fassung eines Eintrags in derselben Datei.`)
};

/**
* | output |
* | --- |
* | "An older version of an entry in the same file." |
*
* @param {Kept_SupersededInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_superseded = /** @type {((inputs?: Kept_SupersededInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_SupersededInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_superseded(inputs)
	return pseudo(locale, en_kept_superseded(inputs))
});