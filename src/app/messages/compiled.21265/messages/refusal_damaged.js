import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_DamagedInputs */

const en_refusal_damaged = /** @type {(inputs: Refusal_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is damaged or ends early. Nothing was imported. Fetch it again from the source.`)
};

const de_refusal_damaged = /** @type {(inputs: Refusal_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei ist beschädigt oder endet vorzeitig. Es wurde nichts eingelesen. Holen Sie sie erneut von der Quelle.`)
};

/**
* | output |
* | --- |
* | "The file is damaged or ends early. Nothing was imported. Fetch it again from the source." |
*
* @param {Refusal_DamagedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_damaged = /** @type {((inputs?: Refusal_DamagedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_DamagedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_damaged(inputs)
	return pseudo(locale, en_refusal_damaged(inputs))
});