import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ members: NonNullable<unknown> }} Treatment_BandsInputs */

const en_treatment_bands = /** @type {(inputs: Treatment_BandsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bands: 90 of 100 of ${i?.members} simulated bodies; same bodies on both sides`)
};

const de_treatment_bands = /** @type {(inputs: Treatment_BandsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bänder: 90 von 100 von ${i?.members} simulierten Körpern; dieselben Körper auf beiden Seiten`)
};

/**
* | output |
* | --- |
* | "Bands: 90 of 100 of {members} simulated bodies; same bodies on both sides" |
*
* @param {Treatment_BandsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_bands = /** @type {((inputs: Treatment_BandsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_BandsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_bands(inputs)
	return pseudo(locale, en_treatment_bands(inputs))
});