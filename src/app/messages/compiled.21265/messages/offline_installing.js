import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_InstallingInputs */

const en_offline_installing = /** @type {(inputs: Offline_InstallingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Storing the app on this device …`)
};

const de_offline_installing = /** @type {(inputs: Offline_InstallingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die App wird auf diesem Gerät gespeichert …`)
};

/**
* | output |
* | --- |
* | "Storing the app on this device …" |
*
* @param {Offline_InstallingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_installing = /** @type {((inputs?: Offline_InstallingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_InstallingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_installing(inputs)
	return pseudo(locale, en_offline_installing(inputs))
});