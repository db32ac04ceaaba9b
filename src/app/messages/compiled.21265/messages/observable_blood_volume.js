import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Blood_VolumeInputs */

const en_observable_blood_volume = /** @type {(inputs: Observable_Blood_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood volume`)
};

const de_observable_blood_volume = /** @type {(inputs: Observable_Blood_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blutvolumen`)
};

/**
* | output |
* | --- |
* | "Blood volume" |
*
* @param {Observable_Blood_VolumeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_blood_volume = /** @type {((inputs?: Observable_Blood_VolumeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Blood_VolumeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_blood_volume(inputs)
	return pseudo(locale, en_observable_blood_volume(inputs))
});