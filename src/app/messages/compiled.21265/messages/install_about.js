import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Install_AboutInputs */

const en_install_about = /** @type {(inputs: Install_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puts Soma among your apps. It stays the same and keeps its data on this device.`)
};

const de_install_about = /** @type {(inputs: Install_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legt Soma zu Ihren Apps. Es bleibt dasselbe und behält seine Daten auf diesem Gerät.`)
};

/**
* | output |
* | --- |
* | "Puts Soma among your apps. It stays the same and keeps its data on this device." |
*
* @param {Install_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const install_about = /** @type {((inputs?: Install_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Install_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_install_about(inputs)
	return pseudo(locale, en_install_about(inputs))
});